package org.creatorshub.tool.portfolio;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The portfolio work of all learners. */
public interface Works {

  /** Waits until nobody else hands in for this person; holds until the transaction ends. */
  void lock(UUID platform, UUID person);

  Optional<Work> find(Place place, String unit, String artefact);

  Optional<Work> byId(UUID platform, UUID item);

  /** Everything of one person in this LMS, over all courses, in the order in which it began. */
  List<Work> ofPerson(UUID platform, UUID person);

  /** The work on a task, begun now if there is none. */
  Work begin(Place place, String unit, String artefact, Instant at);

  /**
   * Saves a draft that was written on top of {@code revision}.
   *
   * @return the draft as saved; empty when a newer one exists
   */
  Optional<Draft> saveDraft(Work work, String text, int revision, Instant at);

  /**
   * Keeps a new version.
   *
   * @param registration the run through which it was handed in
   */
  void add(Work work, Version version, UUID registration);

  /** Whether anything was handed in for this unit in this run. */
  boolean handedIn(UUID platform, UUID registration, String unit);
}
