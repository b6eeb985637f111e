package org.disputerules.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing becomes public, or ceases to be, by accident: the listing is kept in the repository. */
class PublicApiTest {
    private static final Path KEPT = Path.of("public-api.txt");
    private static final Path FOUND = Path.of("target", "public-api.txt");
    /** What every record and enum has. */
    private static final Set<String> GIVEN = Set.of("equals", "hashCode", "toString", "values", "valueOf");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.disputerules");

    @Test
    void theListingIsTheKeptOne() throws IOException {
        String found = String.join("\n", listing()) + "\n";
        Files.createDirectories(FOUND.getParent());
        Files.writeString(FOUND, found);

        assertThat(Files.readString(KEPT))
                .as(
                        "the public API; if the change is meant, copy %s over %s and tell of it in CHANGELOG.md",
                        FOUND, KEPT)
                .isEqualTo(found);
    }

    @Test
    void noSignatureShowsAnotherLibrary() {
        assertThat(listing())
                .isNotEmpty()
                .noneMatch(line -> line.contains("jackson") || line.contains("snakeyaml") || line.contains("drools"));
    }

    @Test
    void publicClassesAreFinalOrMadeForUse() {
        List<JavaClass> open = CLASSES.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.isInterface() && !type.isEnum() && !type.isRecord())
                .filter(type -> !type.getModifiers().contains(JavaModifier.FINAL))
                .filter(type -> !type.getSimpleName().endsWith("Builder"))
                .toList();
        assertThat(open).isEmpty();
    }

    private static Set<String> listing() {
        Set<String> lines = new TreeSet<>();
        CLASSES.stream().map(JavaClass::reflect).filter(PublicApiTest::visible).forEach(type -> {
            lines.add(type.getName() + " " + kind(type));
            Stream.of(type.getDeclaredConstructors(), type.getDeclaredMethods())
                    .flatMap(Arrays::stream)
                    .filter(member -> visible(member.getModifiers()) && !member.isSynthetic())
                    .filter(member -> !GIVEN.contains(member.getName()))
                    .forEach(member -> lines.add(type.getName() + "#" + signature(member)));
            for (Field field : type.getDeclaredFields()) {
                if (visible(field.getModifiers()) && !field.isSynthetic()) {
                    lines.add(type.getName() + "#" + field.getName() + " : "
                            + field.getGenericType().getTypeName());
                }
            }
        });
        return lines;
    }

    private static String kind(Class<?> type) {
        return type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
    }

    private static boolean visible(Class<?> type) {
        return visible(type.getModifiers()) && (type.getEnclosingClass() == null || visible(type.getEnclosingClass()));
    }

    private static boolean visible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String signature(Executable member) {
        List<String> parameters = Arrays.stream(member.getGenericParameterTypes())
                .map(java.lang.reflect.Type::getTypeName)
                .toList();
        String name = member instanceof Constructor ? "new" : member.getName();
        String result = member instanceof Method method
                ? " : " + method.getGenericReturnType().getTypeName()
                : "";
        return name + "(" + String.join(", ", parameters) + ")" + result;
    }
}
