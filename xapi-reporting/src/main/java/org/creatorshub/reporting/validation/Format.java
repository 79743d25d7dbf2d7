package org.creatorshub.reporting.validation;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A textual format that members of a statement may have, with its own grammar. */
record Format(String rule, String description, Predicate<String> grammar) {
  static final Format ANY = new Format("V-02", "a text", text -> true);
  static final Format NAME =
      new Format("V-02", "a text that is not empty", text -> !text.isEmpty());
  static final Format UUID = new Format("V-03", "a UUID", Letters::isUuid);

  /** Own check, because java.net.URI refuses legal IRIs and accepts relative ones. */
  static final Format IRI = new Format("V-04", "an IRI with a scheme", Letters::isIri);

  static final Format TIMESTAMP =
      new Format("V-05", "a date and time as in ISO 8601", Timestamps::isIso8601);
  static final Format RFC3339 =
      new Format("V-05", "a date and time as in RFC 3339", Timestamps::isRfc3339);
  static final Format DURATION =
      new Format("V-06", "a duration as in ISO 8601", Durations::isDuration);
  static final Format LANGUAGE =
      new Format("V-07", "a language tag as in RFC 5646", Format::isLanguageTag);
  static final Format MBOX =
      pattern("V-08", "mailto: and an address", "mailto:[^\\s@<>]+@[^\\s@<>]+");
  static final Format SHA1 = pattern("V-08", "40 hexadecimal digits", "[0-9a-fA-F]{40}");
  static final Format HASH = pattern("V-14", "hexadecimal digits", "[0-9a-fA-F]{32,128}");
  static final Format MEDIA_TYPE = pattern("V-14", "a media type", "[^\\s/;]+/[^\\s/;]+(\\s*;.*)?");

  boolean accepts(String text) {
    return grammar.test(text);
  }

  private static Format pattern(String rule, String description, String pattern) {
    return new Format(
        rule, description, Pattern.compile(pattern, Pattern.DOTALL).asMatchPredicate());
  }

  private static boolean isLanguageTag(String tag) {
    if (tag.isEmpty() || tag.length() > 255) {
      return false;
    }
    if (tag.length() <= 3 && tag.length() > 1 && Letters.areAll(tag)) {
      return true;
    }
    try {
      // the builder refuses what Locale.forLanguageTag silently drops
      new Locale.Builder().setLanguageTag(tag);
      return true;
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
