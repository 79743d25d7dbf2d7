package org.creatorshub.tool.roster;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.creatorshub.tool.lmsclient.LenientJson;

/** Picks the mail addresses of some people out of the pages of a membership container. */
final class AddressText {
  /** Fits into a list of addresses without quoting; whatever does not is left to the LMS. */
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z0-9.!#$%'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,189}");

  private final Set<String> subjects;
  private final Map<String, String> addresses = new HashMap<>();

  /**
   * @param subjects of those who are written to; nobody else is looked at
   */
  AddressText(Set<String> subjects) {
    this.subjects = Set.copyOf(subjects);
  }

  /** False for what is no page of a roster. */
  boolean take(String page) {
    JsonNode members = LenientJson.read(page).path("members");
    for (JsonNode member : members) {
      String subject = member.path("user_id").asText("");
      String address = member.path("email").asText("").strip();
      if (subjects.contains(subject) && PLAIN.matcher(address).matches()) {
        addresses.put(subject, address);
      }
    }
    return members.isArray();
  }

  /** By subject; who shares none is not in it. */
  Map<String, String> addresses() {
    return Map.copyOf(addresses);
  }
}
