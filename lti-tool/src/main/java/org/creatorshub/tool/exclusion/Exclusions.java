package org.creatorshub.tool.exclusion;

import java.util.List;
import java.util.UUID;

/** What was left out, by course. */
public interface Exclusions {

  /** Lets the caller alone decide about a test until the transaction ends; hand-ins wait. */
  void lock(UUID platform, UUID course, String test);

  /** Everything that is left out in a course, newest first. */
  List<Exclusion> of(UUID platform, UUID course);

  /** False when the question is left out already. */
  boolean add(UUID platform, UUID course, Exclusion exclusion);

  /** False when the question is not left out. */
  boolean remove(UUID platform, UUID course, String test, String question);
}
