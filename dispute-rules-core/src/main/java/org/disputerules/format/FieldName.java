package org.disputerules.format;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of a record's component in a file, where Java has no such name: {@code case} is a word of the language. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface FieldName {
    /**
     * The name in the file.
     *
     * @return the name
     */
    String value();
}
