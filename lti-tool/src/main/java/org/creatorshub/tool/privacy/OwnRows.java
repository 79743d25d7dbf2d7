package org.creatorshub.tool.privacy;

import java.time.Instant;
import java.util.Optional;
import org.creatorshub.tool.language.Phrase;

/** What is stored about the person who looks, in words for themselves. */
final class OwnRows {
  private OwnRows() {}

  static PrivacyPage.Row of(Held held) {
    return new PrivacyPage.Row(
        words(held.kind()),
        why(held.kind()),
        Long.toString(held.entries()),
        day(held.first()),
        day(held.last()));
  }

  private static Object day(Optional<Instant> at) {
    return at.<Object>map(known -> Phrase.of("moment_day", known)).orElse("");
  }

  private static Phrase words(Kind kind) {
    return switch (kind) {
      case NAME -> Phrase.of("data_kind_name");
      case COURSES -> Phrase.of("data_kind_courses");
      case VISITS -> Phrase.of("data_kind_visits");
      case READING -> Phrase.of("data_kind_reading");
      case PRACTICE -> Phrase.of("data_kind_practice");
      case TESTS -> Phrase.of("data_kind_tests");
      case PORTFOLIO -> Phrase.of("data_kind_portfolio");
      case DIAGNOSTIC -> Phrase.of("data_kind_diagnostic");
      case GRADES -> Phrase.of("data_kind_grades");
      case PROGRESS -> Phrase.of("data_kind_progress");
      case RECORDS -> Phrase.of("data_kind_records");
      case OTHER -> Phrase.of("data_kind_other");
    };
  }

  private static Phrase why(Kind kind) {
    return switch (kind) {
      case NAME -> Phrase.of("data_why_name");
      case COURSES -> Phrase.of("data_why_courses");
      case VISITS -> Phrase.of("data_why_visits");
      case READING, PRACTICE -> Phrase.of("data_why_going_on");
      case TESTS -> Phrase.of("data_why_tests");
      case PORTFOLIO -> Phrase.of("data_why_portfolio");
      case DIAGNOSTIC -> Phrase.of("data_why_diagnostic");
      case GRADES -> Phrase.of("data_why_grades");
      case PROGRESS -> Phrase.of("data_why_progress");
      case RECORDS -> Phrase.of("data_why_records");
      case OTHER -> Phrase.of("data_why_other");
    };
  }
}
