package org.disputerules.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.disputerules.DisputeAdvisor;
import org.disputerules.dispute.InputProblem;
import org.disputerules.dispute.InvalidInputException;
import org.disputerules.format.StrictReader;

/** Reads the stories of a folder, and collects what is wrong with any of them. */
final class StoryFolder {
    private final Path folder;
    private final List<InputProblem> problems = new ArrayList<>();

    StoryFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * All stories, in the order of their names.
     *
     * @throws InvalidInputException when there is none, or any cannot be used
     */
    List<Story> read(DisputeAdvisor advisor, PolicyIndex policy) {
        List<Story> stories = new ArrayList<>();
        files().forEach((name, file) -> parsed(name, file).ifPresent(story -> {
            StorySteps steps = new StorySteps(story, policy);
            add(name, steps.problems());
            String title = name.substring(0, name.length() - CaseSuite.ENDING.length());
            stories.add(new Story(title, story.why(), steps.steps(), advisor, policy));
        }));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return stories;
    }

    private SortedMap<String, Path> files() {
        SortedMap<String, Path> stories = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            problems.add(InputProblem.at(folder.toString(), "There is no such folder.", "Maybe it lies elsewhere."));
            return stories;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(CaseSuite.ENDING)) {
                    stories.put(name, file);
                } else if (file.getFileName().toString().contains(".story.")) {
                    problems.add(InputProblem.at(
                            name, "This story would not be read.", "Maybe end its name in " + CaseSuite.ENDING + "."));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (stories.isEmpty()) {
            problems.add(InputProblem.at(
                    folder.toString(),
                    "The folder has no story.",
                    "Maybe end the names of the stories in " + CaseSuite.ENDING + "."));
        }
        return stories;
    }

    private Optional<StoryFile> parsed(String name, Path file) {
        try {
            return Optional.of(StrictReader.read(file, StoryFile.class));
        } catch (InvalidInputException e) {
            add(name, e.problems());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String name, List<InputProblem> found) {
        found.stream()
                .map(problem -> new InputProblem(
                        name + (problem.path().isEmpty() ? "" : ": " + problem.path()),
                        problem.line(),
                        problem.message(),
                        problem.hint()))
                .forEach(problems::add);
    }
}
