package org.creatorshub.tool.credential;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Place;

/** The badges of all learners. */
public interface Badges {
  /** Adds one; false if this person has it already or waits for it. */
  boolean add(Badge badge);

  /**
   * Puts the new state in place of the old one; false if that changed meanwhile.
   *
   * @param before state that it must still have
   */
  boolean replace(Badge badge, Badge.State before);

  /** Everything of one person in this LMS, oldest first. */
  List<Badge> ofPerson(UUID platform, UUID person);

  /** Everything that was asked for in one course, oldest first. */
  List<Badge> ofCourse(UUID platform, UUID course);

  /**
   * What was asked for last.
   *
   * @param platform only in this LMS
   */
  List<Badge> newest(Optional<UUID> platform, int most);

  /** The valid badges that this key signed, as proof or as token. */
  List<Badge> signedWith(String kid);

  Optional<Badge> find(UUID platform, UUID id);

  /** One that its learner had published for older readers. */
  Optional<Badge> hosted(UUID id);

  /** Notes that the learner had it published, or not any more. */
  void host(Badge badge, boolean wanted);

  /** Whether a teacher looks first; empty where the course has nothing of its own. */
  Optional<Boolean> approval(Place course, String achievement);

  void setApproval(Place course, String achievement, boolean approval);

  /** For how many years a badge of this course counts; empty where it never ends. */
  Optional<Integer> years(Place course, String achievement);

  /** Sets that; empty for ever. */
  void setYears(Place course, String achievement, Optional<Integer> years);
}
