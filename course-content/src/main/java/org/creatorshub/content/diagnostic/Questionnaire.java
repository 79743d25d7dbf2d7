package org.creatorshub.content.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Questions for one kind of reader: a person, or a firm.
 *
 * @param whom for whom, in a few words
 * @param blocks one per dimension, in the order in which they are asked
 * @param ideas the optional task with ideas of one's own
 * @param knowledge checks with feedback, outside of every score
 */
public record Questionnaire(
    String id,
    String title,
    String whom,
    String about,
    List<Block> blocks,
    Optional<Ideas> ideas,
    List<Knowledge> knowledge) {

  /** The questions and the advice of one dimension. */
  public record Block(String dimension, List<Item> items, Map<Band, Advice> advice) {
    public Block {
      items = List.copyOf(items);
      advice = Map.copyOf(advice);
    }

    /** Items that count for the dimension, without checks. */
    public List<Item> counted() {
      return items.stream().filter(item -> item.purpose() instanceof Item.Counted).toList();
    }
  }

  /**
   * What a reader in one band is told about a dimension.
   *
   * @param unit where the course deals with it
   * @param technique name in the A to Z of creativity techniques
   */
  public record Advice(String strength, String exercise, String unit, String technique) {}

  /**
   * The alternative-uses task: the reader counts, nobody scores.
   *
   * @param minutes how long it takes when it is timed
   */
  public record Ideas(String id, String title, String text, int minutes, String feedback) {}

  /** A question with one right answer, for feedback only. */
  public record Knowledge(String id, String text, List<Option> options) {
    public Knowledge {
      options = List.copyOf(options);
    }
  }

  public record Option(String id, String text, boolean right, String feedback) {}

  public Questionnaire {
    blocks = List.copyOf(blocks);
    knowledge = List.copyOf(knowledge);
  }

  public Stream<Item> items() {
    return blocks.stream().flatMap(block -> block.items().stream());
  }

  public Optional<Block> block(String dimension) {
    return blocks.stream().filter(block -> block.dimension().equals(dimension)).findFirst();
  }

  /** True when items are also reported by level. */
  public boolean hasLevels() {
    return items().anyMatch(item -> item.level().isPresent());
  }
}
