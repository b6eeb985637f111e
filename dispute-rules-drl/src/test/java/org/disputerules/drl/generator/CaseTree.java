package org.disputerules.drl.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.format.DisputeFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A case as a file has it, so that a fact can be filled in by its path, as a user does. */
public final class CaseTree {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNode SCHEMA = MAPPER.readTree(DisputeFormat.caseSchema());

    /** The names of lists of constants: of those that are not named nothing is known. */
    private static final Set<String> LISTS = Set.of("signals", "also");

    private CaseTree() {}

    /** Whether a file of the case has a value at a path; a list of constants is never whole. */
    public static boolean knows(DisputeCase disputeCase, String path) {
        if (LISTS.stream().anyMatch(name -> path.endsWith("." + name))) {
            return false;
        }
        JsonNode found = tree(disputeCase).at(pointer(path));
        return !found.isMissingNode() && !found.isNull();
    }

    /** The case with a value filled in; a path to a list adds an entry of that kind. */
    public static DisputeCase with(DisputeCase disputeCase, String path, String answer) {
        ObjectNode root = (ObjectNode) tree(disputeCase);
        if (path.equals("evidence")) {
            list(root, "evidence").addObject().put("kind", answer);
        } else {
            fill(root, List.of(pointer(path).substring(1).split("/")), answer);
        }
        return DisputeFormat.readCase(MAPPER.writeValueAsString(root));
    }

    private static void fill(ObjectNode root, List<String> names, String answer) {
        ObjectNode holder = root;
        for (int at = 0; at < names.size() - 1; at++) {
            boolean inList = names.get(at + 1).matches("\\d+");
            if (inList) {
                ArrayNode list = list(holder, names.get(at));
                int index = Integer.parseInt(names.get(at + 1));
                holder = index < list.size() ? (ObjectNode) list.get(index) : list.addObject();
                at++;
            } else {
                JsonNode inner = holder.get(names.get(at));
                holder = inner instanceof ObjectNode object ? object : holder.putObject(names.get(at));
            }
        }
        String name = names.get(names.size() - 1);
        if (LISTS.contains(name)) {
            list(holder, name).add(answer);
        } else if (answer.equals("true") || answer.equals("false")) {
            holder.put(name, Boolean.parseBoolean(answer));
        } else {
            holder.put(name, answer);
        }
    }

    private static ArrayNode list(ObjectNode holder, String name) {
        return holder.get(name) instanceof ArrayNode list ? list : holder.putArray(name);
    }

    private static JsonNode tree(DisputeCase disputeCase) {
        return MAPPER.readTree(DisputeFormat.toJson(disputeCase));
    }

    private static String pointer(String path) {
        return "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }

    /**
     * Every choice, and every yes or no, that the published schema has for a case's buyer, order, seller, problem and
     * first payment: answers by path. A day has no answers.
     */
    public static Map<String, List<String>> choices() {
        Map<String, List<String>> choices = new TreeMap<>();
        for (String part : List.of("buyer", "order", "seller", "problem", "elsewhere")) {
            choices(SCHEMA.at("/properties/" + part), part, choices);
        }
        choices(SCHEMA.at("/$defs/Payment"), "payments[0]", choices);
        return choices;
    }

    private static void choices(JsonNode schema, String path, Map<String, List<String>> choices) {
        JsonNode node = resolved(schema);
        List<String> values = new ArrayList<>();
        if (node.has("properties")) {
            node.get("properties")
                    .propertyNames()
                    .forEach(name -> choices(node.get("properties").get(name), path + "." + name, choices));
            return;
        }
        if (node.has("enum")) {
            node.get("enum").forEach(value -> values.add(value.asString()));
        } else if (node.path("type").toString().contains("boolean")) {
            values.addAll(List.of("true", "false"));
        } else if (!node.path("format").asString("").equals("date")) {
            return;
        }
        choices.put(path, values);
    }

    private static JsonNode resolved(JsonNode schema) {
        JsonNode node = schema;
        while (node.has("$ref") || node.has("anyOf")) {
            node = node.has("anyOf")
                    ? node.get("anyOf").get(1)
                    : SCHEMA.at(node.get("$ref").asString().substring(1));
        }
        return node;
    }
}
