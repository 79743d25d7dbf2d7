package org.creatorshub.tool.diagnostic;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.diagnostic.Item;
import org.creatorshub.content.diagnostic.Questionnaire;
import org.creatorshub.content.scoring.Drawing;

/**
 * One time that somebody goes through a questionnaire.
 *
 * @param version of the wordings that were answered
 * @param number 1 for the first time
 * @param answers by field: 1 to 5 or {@code none} of an item, an option, a text
 */
record Round(
    UUID id,
    String questionnaire,
    String version,
    int number,
    Instant startedAt,
    Optional<Instant> finishedAt,
    Map<String, String> answers) {

  /** What stands for "prefer not to say"; it counts as missing. */
  static final String NONE = "none";

  Round {
    answers = Map.copyOf(answers);
  }

  Round with(Map<String, String> other) {
    return new Round(id, questionnaire, version, number, startedAt, finishedAt, other);
  }

  boolean open() {
    return finishedAt.isEmpty();
  }

  /** The items of a block, always in the same order for this round. */
  List<Item> shuffled(Questionnaire.Block block) {
    long seed = id.getMostSignificantBits() ^ id.getLeastSignificantBits();
    return Drawing.shuffled(block.items(), seed + block.dimension().hashCode());
  }

  /** Values 1 to 5 of the items that have one. */
  Map<String, Integer> values(Questionnaire asked) {
    Map<String, Integer> values = new HashMap<>();
    asked
        .items()
        .forEach(
            item -> {
              String answer = answers.getOrDefault(item.id(), "");
              if (answer.matches("[1-5]")) {
                values.put(item.id(), Integer.valueOf(answer));
              }
            });
    return values;
  }
}
