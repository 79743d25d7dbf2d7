package org.creatorshub.tool.attention;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorshub.tool.rule.Flag;
import org.creatorshub.tool.rule.LearnerFacts;
import org.creatorshub.tool.rule.Verdict;

/**
 * A learner of the course with what the rules say.
 *
 * @param number place in the whole list, for "Learner 3"
 * @param name as the LMS shares it
 * @param kept what was said about flags of this learner, by flag key
 */
public record Watched(
    UUID person,
    UUID pseudonym,
    int number,
    Optional<String> name,
    LearnerFacts facts,
    Verdict verdict,
    List<Flags.Kept> kept) {

  public Watched {
    kept = List.copyOf(kept);
  }

  /** The name, or a neutral one. */
  public String called(boolean namesHidden) {
    return name.filter(shared -> !namesHidden).orElse("Learner " + number);
  }

  /** Every rule that fires now, in order. */
  public List<Flag> flags() {
    return verdict instanceof Verdict.Flagged(Flag first, List<Flag> further)
        ? Stream.concat(Stream.of(first), further.stream()).toList()
        : List.of();
  }

  public Optional<Flags.Kept> said(Flag flag) {
    return kept.stream().filter(one -> one.key().equals(flag.key())).findFirst();
  }
}
