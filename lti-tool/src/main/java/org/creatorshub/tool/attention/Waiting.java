package org.creatorshub.tool.attention;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.logbook.Logbook;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;

/** "Wait and see": a teacher puts a line off and says why; 0 days takes it up again. */
public final class Waiting {
  private static final int MOST_DAYS = 60;
  private static final int LONGEST = 300;

  private final Flags flags;
  private final Logbook log;
  private final Clock clock;

  public Waiting(Flags flags, Logbook log, Clock clock) {
    this.flags = flags;
    this.log = log;
    this.clock = clock;
  }

  /** False when there is no such line, or what was typed cannot be. */
  boolean until(LaunchSession teacher, UUID person, String flag, int days, String typed) {
    String note = typed.replaceAll("[\\p{C}\\s]+", " ").strip();
    Place place = Place.of(teacher);
    boolean kept =
        days >= 0
            && days <= MOST_DAYS
            && note.length() <= LONGEST
            && flags.snooze(
                place.platform(),
                place.course(),
                person,
                flag,
                clock.instant().plus(Duration.ofDays(days)),
                note);
    if (kept) {
      log.acted(
          teacher,
          days == 0 ? "waiting ended" : "wait and see",
          flag,
          Optional.of(person),
          days == 0 ? "" : days + " days" + (note.isEmpty() ? "" : ": " + note));
    }
    return kept;
  }
}
