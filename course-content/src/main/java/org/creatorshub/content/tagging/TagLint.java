package org.creatorshub.content.tagging;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules for single parameters: names, spelling, and what must not stand in an address. */
record TagLint(List<LinkFinding> findings) {
  private static final Set<String> KNOWN =
      Set.of("utm_source", "utm_medium", "utm_campaign", "utm_content", "utm_term", "utm_id");
  private static final Set<String> PERSONAL_NAMES =
      Set.of(
          "email",
          "e-mail",
          "mail",
          "name",
          "firstname",
          "first_name",
          "lastname",
          "last_name",
          "surname",
          "phone",
          "tel",
          "telephone",
          "mobile",
          "birthday",
          "address",
          "customer_name");
  private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
  private static final Pattern PHONE = Pattern.compile("(\\+|00)\\d[\\d /.()-]{6,}\\d");
  private static final Pattern GOOD_VALUE = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Nd}._~-]*");

  void look(TaggedLink link) {
    values(link);
    people(link);
  }

  private void values(TaggedLink link) {
    Set<String> seen = new HashSet<>();
    for (Tag tag : link.utm()) {
      String name = tag.name().toLowerCase(Locale.ROOT);
      if (!KNOWN.contains(name)) {
        repair(
            "UTM-08",
            "There is no parameter \""
                + tag.name()
                + "\". Look at its spelling: utm_source and so on.");
      } else if (!seen.add(name)) {
        repair("UTM-14", tag.name() + " stands there twice. Tools take one of them; keep one.");
      } else {
        value(tag);
      }
    }
  }

  private void value(Tag tag) {
    String value = tag.value();
    if (!tag.name().equals(tag.name().toLowerCase(Locale.ROOT))
        || !value.equals(value.toLowerCase(Locale.ROOT))) {
      repair(
          "UTM-15",
          tag.name()
              + " has capital letters. Many tools count them as another name; write small letters.");
    }
    if (value.isBlank()) {
      repair("UTM-16", tag.name() + " has no value. Fill it in, or take the parameter away.");
    } else if (value.matches("(?s).*\\s.*") && !tag.written().contains(" ")) {
      repair("UTM-09", tag.name() + " holds a space, written as + or %20. Use a hyphen instead.");
    } else if (!MAIL.matcher(value).find()
        && !GOOD_VALUE.matcher(value.toLowerCase(Locale.ROOT).replaceAll("\\s", "")).matches()) {
      look(
          "UTM-17",
          tag.name() + " holds a special sign. Letters, digits, hyphens and underscores are safe.");
    }
  }

  /** The address of a page is stored in many places, also by others. */
  private void people(TaggedLink link) {
    for (Tag tag : link.query()) {
      boolean named = PERSONAL_NAMES.contains(tag.name().toLowerCase(Locale.ROOT));
      if ((named && !tag.value().isBlank())
          || MAIL.matcher(tag.value()).find()
          || PHONE.matcher(tag.value()).find()) {
        repair(
            "UTM-18",
            "The parameter "
                + tag.name()
                + " seems to hold personal data. An address of a page is stored in many places:"
                + " take it out.");
      }
    }
  }

  private void repair(String id, String sentence) {
    findings.add(new LinkFinding(id, true, sentence));
  }

  private void look(String id, String sentence) {
    findings.add(new LinkFinding(id, false, sentence));
  }
}
