package org.creatorshub.tool.lesson;

import java.util.Optional;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.session.LaunchSession;

/** Another way through a unit than its pages here, where there is one. */
@FunctionalInterface
public interface OtherWays {
  Optional<LinkView> of(LaunchSession session, String base, Unit unit);
}
