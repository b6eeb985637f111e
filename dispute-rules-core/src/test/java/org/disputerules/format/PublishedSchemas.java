package org.disputerules.format;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.event.Event;
import org.disputerules.dispute.event.EventType;
import org.disputerules.recommendation.Recommendation;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the two schemas from the records. Run {@link #main} in the folder of the module after a change of the contract; a
 * test compares what is published with what this makes.
 */
final class PublishedSchemas {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter()
            .withSeparators(Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    private static final String DEFINITIONS = "$defs";

    /** What a schema can tell of a text beyond that it is one. */
    private static final Map<String, String> PATTERNS = Map.of(
            "Buyer.country", "^[A-Z]{2}$",
            "Buyer.region", "^[A-Z]{2}-[A-Z0-9]{1,3}$",
            "Order.marketplace", "^[A-Z0-9][A-Z0-9_]*$",
            "Order.shipsFrom", "^[A-Z]{2}$",
            "Seller.country", "^[A-Z]{2}$");

    private static final Map<String, Integer> LEAST = Map.of(
            "Money.amount", 0,
            "ReturnCost.amount", 0,
            "Item.quantity", 1,
            "Elsewhere.disputesSameSellerSameCard30Days", 0,
            "Elsewhere.disputedOfLastTenOrders", 0);

    private PublishedSchemas() {}

    /** Rewrites the published schemas. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of("src/main/resources/org/disputerules/format");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("dispute-case.schema.json"), ofCase());
        Files.writeString(folder.resolve("recommendation.schema.json"), ofRecommendation());
    }

    static String ofCase() {
        return text(generator(false).generateSchema(DisputeCase.class), "A dispute, as a buyer knows it on one day");
    }

    static String ofRecommendation() {
        return text(generator(true).generateSchema(Recommendation.class), "The recommended next action in a dispute");
    }

    /** An output always has its lists, and never a null; an input may leave out or leave empty whatever is not required. */
    private static SchemaGenerator generator(boolean isOutput) {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS)
                .with(Option.FLATTENED_OPTIONALS)
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .with(Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                .without(Option.PUBLIC_STATIC_FIELDS);
        builder.forFields()
                .withIgnoreCheck(field -> field.isStatic())
                .withRequiredCheck(field -> isRequired(field, isOutput))
                .withNullableCheck(field -> !isOutput && !isRequired(field, isOutput))
                .withStringPatternResolver(field -> PATTERNS.get(nameOf(field)))
                .withNumberInclusiveMinimumResolver(
                        field -> LEAST.containsKey(nameOf(field)) ? BigDecimal.valueOf(LEAST.get(nameOf(field))) : null)
                .withEnumResolver(field -> nameOf(field).equals("DisputeCase.contract")
                                || nameOf(field).equals("Recommendation.contract")
                        ? Set.of(DisputeCase.CONTRACT)
                        : null);
        builder.forTypesInGeneral().withCustomDefinitionProvider(new Definitions());
        builder.forTypesInGeneral().withPropertySorter(Comparator.comparingInt(member -> 0));
        return new SchemaGenerator(builder.build());
    }

    private static boolean isRequired(FieldScope field, boolean isOutput) {
        Class<?> owner = field.getDeclaringType().getErasedType();
        RecordShape.Component component = RecordShape.of(owner).components().get(field.getName());
        // What an input may leave out, because the record has a value for it, is always there in an output.
        boolean isWritten = component.absent().value() instanceof Iterable<?>
                || component.absent().value() instanceof Map<?, ?>
                || component.type() == boolean.class;
        return component.absent().required() || (isOutput && isWritten);
    }

    private static String nameOf(FieldScope field) {
        return field.getDeclaringType().getErasedType().getSimpleName() + "." + field.getName();
    }

    private static ObjectNode text(String format, String pattern) {
        ObjectNode text = JSON.createObjectNode().put("type", "string");
        if (!format.isEmpty()) {
            text.put("format", format);
        }
        return text.put("pattern", pattern);
    }

    private static ObjectNode constants(Class<?> type) {
        ObjectNode constants = JSON.createObjectNode().put("type", "string");
        ArrayNode names = constants.putArray("enum");
        Arrays.stream(type.getEnumConstants()).forEach(constant -> names.add(((Enum<?>) constant).name()));
        return constants;
    }

    private static String text(ObjectNode schema, String title) {
        ObjectNode titled = JSON.createObjectNode();
        titled.set("$schema", schema.remove("$schema"));
        titled.put("title", title);
        schema.properties().forEach(property -> {
            if (!property.getKey().equals(DEFINITIONS)) {
                titled.set(property.getKey(), property.getValue());
            }
        });
        ObjectNode definitions = titled.putObject(DEFINITIONS);
        Map<String, JsonNode> sorted = new TreeMap<>();
        schema.get(DEFINITIONS).properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        sorted.forEach(definitions::set);
        return JSON.writer().with(PRINTER).writeValueAsString(titled) + "\n";
    }

    /** Days, currencies, enums and events, which the generator does not know by itself. */
    private static final class Definitions implements CustomDefinitionProviderV2 {
        @Override
        public CustomDefinition provideCustomSchemaDefinition(ResolvedType type, SchemaGenerationContext context) {
            Class<?> erased = type.getErasedType();
            if (erased == LocalDate.class) {
                return new CustomDefinition(PublishedSchemas.text("date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), true);
            }
            if (erased == Currency.class) {
                return new CustomDefinition(PublishedSchemas.text("", "^[A-Z]{3}$"), true);
            }
            if (erased.isEnum()) {
                return named(constants(erased));
            }
            if (erased == Event.class) {
                // Its own fields are those of its type: it cannot forbid others itself.
                return new CustomDefinition(
                        anyEvent(context), DefinitionType.ALWAYS_REF, CustomDefinition.EXCLUDING_ATTRIBUTES);
            }
            return Event.class.isAssignableFrom(erased) ? named(oneEvent(type, context)) : null;
        }

        private static CustomDefinition named(ObjectNode schema) {
            return new CustomDefinition(schema, DefinitionType.ALWAYS_REF, CustomDefinition.INCLUDING_ATTRIBUTES);
        }

        /** One condition a type, so that a mistake in an event is reported once and not once for every other type. */
        private ObjectNode anyEvent(SchemaGenerationContext context) {
            ObjectNode event = JSON.createObjectNode().put("type", "object");
            event.putObject("properties")
                    .set(
                            "type",
                            context.createDefinitionReference(
                                    context.getTypeContext().resolve(EventType.class)));
            event.putArray("required").add("type");
            ArrayNode cases = event.putArray("allOf");
            for (EventType type : EventType.values()) {
                ObjectNode one = cases.addObject();
                ObjectNode condition = one.putObject("if");
                condition.putObject("properties").putObject("type").put("const", type.name());
                condition.putArray("required").add("type");
                one.set(
                        "then",
                        context.createDefinitionReference(
                                context.getTypeContext().resolve(type.record())));
            }
            return event;
        }

        private ObjectNode oneEvent(ResolvedType type, SchemaGenerationContext context) {
            ObjectNode event = context.createStandardDefinition(type, this);
            ObjectNode properties = JSON.createObjectNode();
            properties.putObject("type").put("const", Variants.nameOf(type.getErasedType()));
            event.get("properties").properties().forEach(entry -> properties.set(entry.getKey(), entry.getValue()));
            event.set("properties", properties);
            return event;
        }
    }
}
