package org.creatorshub.tool.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;

/** A teacher makes a link for a reviewer; the token is shown once and never kept. */
public final class InvitingReviewer {
  private static final int LONGEST_LABEL = 100;
  private static final int LONGEST_DAYS = 180;

  /** What came of it. */
  public sealed interface Invitation {
    record Made(ReviewLink link, String token) implements Invitation {}

    record Refused(String id, String sentence) implements Invitation {}
  }

  private final Course course;
  private final ReviewLinks links;
  private final Supplier<String> tokens;
  private final Clock clock;

  public InvitingReviewer(Course course, ReviewLinks links, Supplier<String> tokens, Clock clock) {
    this.course = course;
    this.links = links;
    this.tokens = tokens;
    this.clock = clock;
  }

  /**
   * Makes a link.
   *
   * @param unit id of a unit; empty for the whole course
   * @param days how long it lasts, as typed
   */
  public Invitation invite(LaunchSession teacher, String label, String unit, String days) {
    return invite(Place.of(teacher), label, unit, days);
  }

  /**
   * The same for whoever may choose the course.
   *
   * @param place the course; as its person, who makes the link
   */
  public Invitation invite(Place place, String label, String unit, String days) {
    String name = label.replaceAll("[\\p{C}\\s]+", " ").strip();
    if (name.isEmpty() || name.length() > LONGEST_LABEL) {
      return new Invitation.Refused(
          "REVIEW-01", "Write for whom the link is, in at most 100 characters.");
    }
    int lasting = days.strip().matches("[0-9]{1,3}") ? Integer.parseInt(days.strip()) : 0;
    if (lasting < 1 || lasting > LONGEST_DAYS) {
      return new Invitation.Refused("REVIEW-02", "The link may last from 1 to 180 days.");
    }
    if (!unit.isEmpty() && course.unit(unit).filter(Unit::offered).isEmpty()) {
      return new Invitation.Refused("REVIEW-03", "This unit is not part of the course.");
    }
    return make(place, name, unit, lasting);
  }

  private Invitation make(Place place, String label, String unit, int days) {
    Instant now = clock.instant();
    ReviewLink link =
        new ReviewLink(
            UUID.randomUUID(),
            place.platform(),
            place.course(),
            Optional.of(unit).filter(id -> !id.isEmpty()),
            label,
            place.person(),
            now,
            now.plus(Duration.ofDays(days)),
            Optional.empty());
    String token = tokens.get();
    links.add(link, Fingerprint.of(token));
    return new Invitation.Made(link, token);
  }
}
