package org.creatorshub.reporting.lrs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.reporting.validation.Timestamps;

/**
 * Whether two statements with one id say the same (L-15). What the store sets, definitions, verb
 * displays, the form of times, numbers and lists of members do not count.
 */
public final class Sameness {
  private static final Set<String> SET_BY_STORE = Set.of("stored", "authority", "version");
  private static final Set<String> IDS = Set.of("id", "registration", "mbox_sha1sum", "sha2");
  private static final Pattern HUNDREDTHS = Pattern.compile("(.*[.,]\\d\\d)\\d+(S)");

  private Sameness() {}

  /**
   * Compares; what the second leaves to the store does not count.
   *
   * @param kept the completed statement of the store
   */
  public static boolean same(JsonNode kept, JsonNode sent) {
    ObjectNode left = strip(kept);
    ObjectNode right = strip(sent);
    if (!right.has("timestamp")) {
      left.remove("timestamp");
    }
    if (!right.has("id")) {
      left.remove("id");
    }
    return normal("", left).equals(normal("", right));
  }

  private static ObjectNode strip(JsonNode statement) {
    ObjectNode copy = statement.deepCopy();
    copy.remove(SET_BY_STORE);
    return copy;
  }

  private static JsonNode normal(String member, JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> object(member, node);
      case ARRAY -> list(member, node);
      case NUMBER -> number(node.decimalValue());
      case STRING -> text(member, node);
      default -> node;
    };
  }

  private static JsonNode object(String member, JsonNode node) {
    ObjectNode normal = JsonNodeFactory.instance.objectNode();
    boolean extensions = member.equals("extensions");
    node.properties()
        .forEach(
            entry -> {
              String name = entry.getKey();
              // inside extensions nothing has a meaning that we know
              if (extensions) {
                normal.set(name, entry.getValue());
              } else if (!left(member, name)) {
                JsonNode value = normal(name, entry.getValue());
                normal.set(name, member.equals("contextActivities") ? listed(value) : value);
              }
            });
    return normal;
  }

  private static boolean left(String member, String name) {
    return name.equals("definition")
        || (member.equals("verb") && name.equals("display"))
        || (member.equals("attachments") && Set.of("display", "description").contains(name));
  }

  private static JsonNode list(String member, JsonNode node) {
    List<JsonNode> items = new ArrayList<>();
    node.forEach(item -> items.add(normal(member, item)));
    if (member.equals("member")) {
      items.sort(Comparator.comparing(who -> Marks.identifier(who).orElse("")));
    }
    ArrayNode normal = JsonNodeFactory.instance.arrayNode();
    items.forEach(normal::add);
    return normal;
  }

  private static JsonNode listed(JsonNode value) {
    return value.isObject() ? JsonNodeFactory.instance.arrayNode().add(value) : value;
  }

  private static JsonNode number(BigDecimal value) {
    return JsonNodeFactory.instance.textNode("number " + value.stripTrailingZeros());
  }

  private static JsonNode text(String member, JsonNode node) {
    String text = node.asText();
    if (IDS.contains(member) && text.length() == 36) {
      return JsonNodeFactory.instance.textNode(text.toLowerCase(Locale.ROOT));
    }
    if (member.equals("timestamp")) {
      return JsonNodeFactory.instance.textNode(
          Timestamps.parse(text).map(Object::toString).orElse(text));
    }
    if (member.equals("duration")) {
      Matcher fine = HUNDREDTHS.matcher(text);
      return JsonNodeFactory.instance.textNode(
          fine.matches() ? fine.group(1) + fine.group(2) : text);
    }
    return node;
  }
}
