package org.creatorshub.tool.marking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.rubric.FilledRubric;

/** What teachers said, or are about to say, about handed-in work. */
public interface Markings {

  /** Waits until nobody else publishes about this item; holds until the transaction ends. */
  void lock(UUID platform, UUID item);

  Optional<MarkingDraft> draft(HandIn handIn);

  /**
   * Saves a draft that was written on top of {@code revision}; 0 for none.
   *
   * @return false when there is a newer one
   */
  boolean saveDraft(HandIn handIn, FilledRubric filled, int revision, UUID person, Instant at);

  /** Everything published about an item: by version, then in its order. */
  List<Marking> of(UUID platform, UUID item);

  /** Publishes, and forgets the draft. */
  void publish(HandIn handIn, Marking marking, UUID person);
}
