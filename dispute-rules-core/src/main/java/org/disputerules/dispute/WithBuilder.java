package org.disputerules.dispute;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record that gets a builder, generated when the library is compiled. */
@RecordBuilder.Template(
        options =
                @RecordBuilder.Options(
                        addStaticBuilder = false,
                        enableWither = false,
                        enableGetters = false,
                        emptyDefaultForOptional = true,
                        addConcreteSettersForOptional = RecordBuilder.ConcreteSettersForOptionalMode.ENABLED,
                        useImmutableCollections = true,
                        defaultNotNull = false))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface WithBuilder {}
