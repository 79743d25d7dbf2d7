package org.creatorshub.tool.export;

import java.util.function.Consumer;
import org.creatorshub.tool.session.LaunchSession;

/** The records about one person, which belong to that person (GDPR, articles 15 and 20). */
@FunctionalInterface
public interface OwnRecords {

  /** Hands over every record as one line of JSON, oldest first, never all at once. */
  void each(LaunchSession session, Consumer<String> line);
}
