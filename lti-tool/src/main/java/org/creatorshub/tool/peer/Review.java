package org.creatorshub.tool.peer;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorshub.tool.rubric.FilledRubric;

/**
 * One learner's review of another's version, given or not yet.
 *
 * @param author who made the work
 * @param reviewer empty after that person was erased
 * @param revision grows with every save; 0 before the first
 * @param begun whether the reviewer has looked at the work
 * @param ruling what a teacher decided about whether it counts
 */
public record Review(
    UUID id,
    UUID round,
    UUID item,
    int version,
    UUID author,
    Optional<UUID> reviewer,
    FilledRubric filled,
    int revision,
    boolean begun,
    Optional<Instant> givenAt,
    Ruling ruling) {
  /** So many words a review has at least, over all of its comments; else it helps nobody. */
  static final int ENOUGH_WORDS = 10;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  boolean by(UUID person) {
    return reviewer.filter(person::equals).isPresent();
  }

  boolean given() {
    return givenAt.isPresent();
  }

  /**
   * Whether it counts for its writer: it is given, says enough in words (or a teacher lets it
   * count), and no teacher has left it out.
   */
  boolean counts() {
    return given() && (ruling.made() ? ruling.counts() : words(filled) >= ENOUGH_WORDS);
  }

  static int words(FilledRubric filled) {
    String all =
        Stream.concat(
                Stream.of(filled.comment()),
                filled.lines().stream().map(FilledRubric.Line::comment))
            .collect(Collectors.joining(" "));
    return (int) WORD.matcher(all).results().count();
  }

  boolean hasWords() {
    return !filled.comment().isEmpty()
        || filled.lines().stream().anyMatch(line -> !line.comment().isEmpty());
  }
}
