package org.creatorshub.reporting.form;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which languages a reader wants, best first ({@code Accept-Language}, RFC 9110 12.5.4). */
public final class Languages {
  /** A longer list is nobody's wish. */
  private static final int LONGEST = 1000;

  private static final String UNDETERMINED = "und";

  private final List<Locale.LanguageRange> ranges;

  private Languages(List<Locale.LanguageRange> ranges) {
    this.ranges = ranges;
  }

  /** Reads the header; without one, or with one that cannot be read, every language is fine. */
  public static Languages of(String acceptLanguage) {
    if (acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST) {
      return new Languages(List.of());
    }
    try {
      return new Languages(Locale.LanguageRange.parse(acceptLanguage.strip()));
    } catch (IllegalArgumentException e) {
      return new Languages(List.of());
    }
  }

  /**
   * The tag to show: what is wanted, else the same language spoken elsewhere, else one without a
   * language, else the first.
   *
   * @param tags at least one
   */
  String choose(Collection<String> tags) {
    return Optional.ofNullable(Locale.lookupTag(ranges, tags))
        .flatMap(found -> tags.stream().filter(found::equalsIgnoreCase).findFirst())
        .or(() -> kin(tags))
        .or(() -> tags.stream().filter(UNDETERMINED::equalsIgnoreCase).findFirst())
        .orElseGet(() -> tags.iterator().next());
  }

  private Optional<String> kin(Collection<String> tags) {
    return ranges.stream()
        .filter(range -> range.getWeight() > 0)
        .map(range -> primary(range.getRange()))
        .flatMap(wanted -> tags.stream().filter(tag -> primary(tag).equals(wanted)).limit(1))
        .findFirst();
  }

  private static String primary(String tag) {
    return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
  }
}
