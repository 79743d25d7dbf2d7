package org.creatorshub.tool.curation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.Feedback;
import org.creatorshub.tool.portfolio.KeptFile;

/**
 * A piece in its place, complete: from the task, from the learner, or from elsewhere.
 *
 * @param set name that it has of itself: the task's, or the file's
 * @param chosen name that the learner gave it; empty for none
 * @param under the unit that it belongs to in words; empty for none
 * @param outcomes ids, of the task and of the learner's choice
 * @param held every content, oldest first
 * @param edition newest number of what the learner saved about it; 0 for nothing yet
 */
public record Arranged(
    UUID id,
    Piece.Origin origin,
    String set,
    String chosen,
    String under,
    String source,
    String words,
    String alt,
    List<String> outcomes,
    List<Held> held,
    List<Feedback.Said> said,
    int edition) {

  /** One content and when it came. */
  public record Held(int number, Content content, int words, Instant at) {}

  public Arranged {
    outcomes = List.copyOf(outcomes);
    held = List.copyOf(held);
    said = List.copyOf(said);
  }

  public String title() {
    return chosen.isEmpty() ? set : chosen;
  }

  public Optional<Held> newest() {
    return held.isEmpty() ? Optional.empty() : Optional.of(held.getLast());
  }

  /** The file that readers get, if the newest content is one. */
  public Optional<KeptFile> file() {
    return newest()
        .flatMap(
            one ->
                one.content() instanceof Content.Upload(KeptFile file)
                    ? Optional.of(file)
                    : Optional.empty());
  }

  /** What was said about the newest content. */
  public List<Feedback.Said> saidOfNewest() {
    int number = newest().map(Held::number).orElse(0);
    return said.stream().filter(one -> one.version() == number).toList();
  }

  public String kind() {
    return switch (origin) {
      case WORK -> "Portfolio task";
      case OWN -> "Added by you";
      case IMPORTED -> "From another installation";
    };
  }
}
