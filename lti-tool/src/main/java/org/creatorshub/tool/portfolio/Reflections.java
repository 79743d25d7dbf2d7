package org.creatorshub.tool.portfolio;

import java.time.Instant;
import java.util.Map;

/** What a learner thinks of pieces of work; nobody else sees it. */
public interface Reflections {

  /** Texts by subject, for example {@code u07/lesson}. */
  Map<String, String> of(Place place);

  /** Keeps the text; an empty one removes what was there. */
  void save(Place place, String subject, String text, Instant at);
}
