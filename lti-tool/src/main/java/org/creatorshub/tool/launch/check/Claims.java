package org.creatorshub.tool.launch.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The claims of a message, read without trusting their shapes. */
final class Claims {
  static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  static final String DEEP_LINKING =
      "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";
  static final String GRADES = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
  static final String ROSTER = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
  static final String GROUPS = "https://purl.imsglobal.org/spec/lti-gs/claim/groupsservice";

  private static final int LONGEST_ID = 255;
  private static final int LONGEST_TEXT = 500;

  private final JsonNode body;

  Claims(JsonNode body) {
    this.body = body;
  }

  /** A claim or a member inside one; a missing node if any step is not there. */
  JsonNode at(String claim, String... members) {
    JsonNode node = body.path(claim);
    for (String member : members) {
      node = node.isObject() ? node.path(member) : MissingNode.getInstance();
    }
    return node;
  }

  JsonNode lti(String name, String... members) {
    return at(LTI + name, members);
  }

  /** Any text, as sent; empty for other types. */
  static Optional<String> text(JsonNode node) {
    return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
  }

  /** 1 to 255 printable ASCII characters, case-sensitive (LTI Core 5.3). */
  static Optional<String> id(JsonNode node) {
    return text(node)
        .filter(value -> !value.isEmpty() && value.length() <= LONGEST_ID)
        .filter(value -> value.chars().allMatch(c -> c >= 0x20 && c < 0x7f));
  }

  /** Text for people: without control characters, at most 500 characters; empty if blank. */
  static Optional<String> words(JsonNode node) {
    return text(node)
        .map(value -> value.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip())
        .filter(value -> !value.isEmpty())
        .map(value -> value.length() <= LONGEST_TEXT ? value : cut(value));
  }

  /** The texts of an array; members of other types are passed over (LTI-LAUNCH-29). */
  static List<String> texts(JsonNode array) {
    List<String> found = new ArrayList<>();
    if (array.isArray()) {
      array.forEach(member -> text(member).ifPresent(found::add));
    }
    return found;
  }

  private static String cut(String value) {
    return value.substring(0, value.offsetByCodePoints(0, value.codePointCount(0, LONGEST_TEXT)));
  }
}
