package org.disputerules.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places that the items of lists have in the file. A record counts only the items that could be bound; its findings
 * must name the places that the reader of the file sees.
 */
final class ItemPlaces {
    private static final Pattern INDEX = Pattern.compile("\\[([0-9]{1,7})]");
    private static final Pattern PATH =
            Pattern.compile("[A-Za-z][A-Za-z.]*\\[[0-9]{1,7}](?:[A-Za-z.]|\\[[0-9]{1,7}])*");

    private final Map<String, List<Integer>> places = new HashMap<>();

    /** For a list in which some items could not be bound: the places of the others. */
    void put(String list, List<Integer> boundItems) {
        places.put(list, boundItems);
    }

    /** The path in the file, of a path that a record gave, beneath the path of the record. */
    String path(String record, String relative) {
        String path = FieldPath.beneath(record, relative);
        StringBuilder place = new StringBuilder();
        Matcher index = INDEX.matcher(path);
        int done = 0;
        while (index.find()) {
            place.append(path, done, index.start());
            int counted = Integer.parseInt(index.group(1));
            List<Integer> bound = places.getOrDefault(place.toString(), List.of());
            place.append('[')
                    .append(counted < bound.size() ? bound.get(counted) : counted)
                    .append(']');
            done = index.end();
        }
        return place.append(path, done, path.length()).toString();
    }

    /** A message of a record, with the paths of the file. */
    String message(String record, String text) {
        return PATH.matcher(text)
                .replaceAll((MatchResult path) -> Matcher.quoteReplacement(path(record, path.group())));
    }
}
