package org.creatorshub.tool.curation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.Judging;

/**
 * What a learner says about a piece, as typed.
 *
 * @param outcomes ids as sent; unknown ones are left out
 */
public record Saying(String title, String words, String alt, List<String> outcomes) {
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_WORDS = 5_000;
  private static final int LONGEST_ALT = 500;

  public Saying {
    title = Judging.storable(title).replaceAll("[\\p{C}\\s]+", " ").strip();
    words = Judging.storable(words).strip();
    alt = Judging.storable(alt).replaceAll("[\\p{C}\\s]+", " ").strip();
    outcomes = List.copyOf(outcomes);
  }

  /** What is wrong with it; a picture needs its words. */
  Optional<CurationRule> fault(boolean picture) {
    if (title.length() > LONGEST_TITLE) {
      return Optional.of(CurationRule.TITLE_TOO_LONG);
    }
    if (words.length() > LONGEST_WORDS) {
      return Optional.of(CurationRule.WORDS_TOO_LONG);
    }
    return (picture && alt.isEmpty()) || alt.length() > LONGEST_ALT
        ? Optional.of(CurationRule.ALT_MISSING)
        : Optional.empty();
  }

  Saying knowing(Set<String> known) {
    return new Saying(
        title, words, alt, outcomes.stream().filter(known::contains).distinct().sorted().toList());
  }

  Edition edition(int number, Optional<Content> content, Instant at) {
    return new Edition(number, title, words, alt, outcomes, content, at);
  }
}
