package org.creatorshub.tool.credential;

import java.util.List;
import java.util.UUID;

/** What teachers said of badges. */
public interface Endorsements {
  void add(Endorsement endorsement);

  /** Everything about the badges of one person in this LMS, oldest first. */
  List<Endorsement> ofPerson(UUID platform, UUID person);

  /** Everything that was said in one course, oldest first. */
  List<Endorsement> ofCourse(UUID platform, UUID course);

  /** The learner wants it with the badge; false if it is not there any more. */
  boolean take(Endorsement endorsement);

  /** Forgets it: the learner does not want it. */
  void remove(Endorsement endorsement);
}
