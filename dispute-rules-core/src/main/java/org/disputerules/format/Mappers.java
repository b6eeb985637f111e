package org.disputerules.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.disputerules.dispute.event.Event;
import org.disputerules.dispute.event.EventType;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLSchema;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Jackson, set up for the contract. */
final class Mappers {
    static final int DEEPEST = 64;

    // The size of the text is bounded already; the other limits would only hide better messages.
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxNumberLength(InputText.LIMIT)
            .maxNameLength(InputText.LIMIT)
            .maxStringLength(InputText.LIMIT)
            .build();

    /** Several lines, indented by two spaces, whatever the system. */
    static final PrettyPrinter INDENTED = new DefaultPrettyPrinter()
            .withSeparators(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    /** Parses JSON, and binds what was parsed, whatever the format. */
    static final JsonMapper READER = JsonMapper.builder(json())
            // What is missing or unknown is found by the record's shape, all at once.
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .propertyNamingStrategy(new FieldNames())
            .addModule(new SimpleModule().setDeserializerModifier(new RecordTypes()))
            .build();

    /** Writes recommendations: lists always. */
    static final JsonMapper RECOMMENDATION_JSON =
            writing(JsonMapper.builder(json())).build();

    /** Writes cases: what is empty is left out. */
    static final JsonMapper CASE_JSON =
            withoutEmpty(writing(JsonMapper.builder(json()))).build();

    /** Parses YAML, and writes cases. */
    static final YAMLMapper YAML =
            withoutEmpty(writing(YAMLMapper.builder(yaml()))).build();

    private Mappers() {}

    private static JsonFactory json() {
        return JsonFactory.builder()
                .streamReadConstraints(LIMITS)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .characterEscapes(new JsonEscapes())
                .build();
    }

    private static YAMLFactory yaml() {
        return YAMLFactory.builder()
                .streamReadConstraints(LIMITS)
                // Only true and false are booleans, so the country NO stays a text.
                .yamlSchema(YAMLSchema.CORE)
                .stringQuotingChecker(new YamlQuotes())
                .disable(
                        YAMLWriteFeature.WRITE_DOC_START_MARKER,
                        YAMLWriteFeature.SPLIT_LINES,
                        YAMLWriteFeature.USE_NATIVE_TYPE_ID)
                .enable(
                        YAMLWriteFeature.MINIMIZE_QUOTES,
                        YAMLWriteFeature.INDENT_ARRAYS,
                        YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
                .build();
    }

    private static <B extends MapperBuilder<?, B>> B writing(B builder) {
        for (EventType type : EventType.values()) {
            builder.registerSubtypes(new NamedType(type.record(), type.name()));
        }
        return builder.addMixIn(Event.class, ByType.class)
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .propertyNamingStrategy(new FieldNames())
                .changeDefaultPropertyInclusion(
                        any -> JsonInclude.Value.construct(Include.CUSTOM, Include.ALWAYS, Unsaid.class, Void.class));
    }

    private static <B extends MapperBuilder<?, B>> B withoutEmpty(B builder) {
        for (Class<?> type : List.of(List.class, Set.class, Map.class, SortedMap.class)) {
            builder.withConfigOverride(
                    type, of -> of.setInclude(JsonInclude.Value.construct(Include.NON_EMPTY, Include.ALWAYS)));
        }
        return builder;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = Variants.FIELD)
    private interface ByType {}
}
