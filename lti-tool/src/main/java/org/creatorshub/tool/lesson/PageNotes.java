package org.creatorshub.tool.lesson;

import java.util.Optional;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.session.LaunchSession;

/** Where notes beside a page come from. */
@FunctionalInterface
public interface PageNotes {
  /** For pages that nobody takes notes on. */
  PageNotes NONE = (session, unit, page) -> Optional.empty();

  /** The note of this person, perhaps still without words; empty for those who cannot take one. */
  Optional<PageNote> beside(LaunchSession session, Unit unit, Page page);
}
