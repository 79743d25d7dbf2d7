package org.creatorshub.tool.launch.check;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.creatorshub.tool.platform.Deployment;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.session.Role;

/**
 * A launch that passed every check.
 *
 * @param subject the platform's id of the person
 * @param displayName as sent; empty when names are not shared
 * @param course empty when the launch named none
 * @param link empty for deep linking
 * @param unit the unit that the link opens; empty if it names none
 * @param lms product of the LMS as it names itself
 * @param deepLinkSettings JSON as sent, for deep linking only
 * @param stateBound false if no cookie showed that the login began in the same browser
 * @param particulars what only some kinds of launches say
 */
public record Launch(
    Platform platform,
    Deployment deployment,
    MessageKind kind,
    String subject,
    Role role,
    Optional<String> displayName,
    Optional<Course> course,
    Optional<Link> link,
    ServiceLinks services,
    Optional<String> unit,
    Locale locale,
    Optional<String> lms,
    Optional<URI> returnUrl,
    Optional<String> deepLinkSettings,
    boolean stateBound,
    Particulars particulars) {
  /**
   * The course in the LMS (LTI context).
   *
   * @param history ids of the courses that it was copied from, newest first
   */
  public record Course(
      String id, Optional<String> title, Optional<String> label, List<String> history) {
    public Course {
      history = List.copyOf(history);
    }

    /** A course that is no copy, as far as we know. */
    public Course(String id, Optional<String> title, Optional<String> label) {
      this(id, title, label, List.of());
    }
  }

  /**
   * The activity in the course (LTI resource link).
   *
   * @param history ids of the links that it was copied from, newest first
   * @param due when work is due, in whole seconds, as far as the LMS tells
   */
  public record Link(
      String id, Optional<String> title, List<String> history, Optional<Instant> due) {
    public Link {
      history = List.copyOf(history);
    }

    /** A link that is no copy, as far as we know. */
    public Link(String id, Optional<String> title) {
      this(id, title, List.of(), Optional.empty());
    }
  }
}
