package org.creatorshub.tool.grade;

import java.util.Optional;
import org.creatorshub.reporting.event.Occasion;

/** Knows who is meant by an occasion, where only the pseudonym stands. */
@FunctionalInterface
public interface Learners {
  Optional<GradePost.Learner> of(Occasion occasion);
}
