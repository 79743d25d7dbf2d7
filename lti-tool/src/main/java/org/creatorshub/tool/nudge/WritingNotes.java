package org.creatorshub.tool.nudge;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.dashboard.Member;
import org.creatorshub.tool.dashboard.People;
import org.creatorshub.tool.logbook.Logbook;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;

/**
 * A teacher writes one note to some learners of the course; sending a form twice writes it once.
 */
public final class WritingNotes {
  private static final int LONGEST = 1_000;

  private final Notes notes;
  private final People people;
  private final Logbook log;
  private final Clock clock;

  public WritingNotes(Notes notes, People people, Logbook log, Clock clock) {
    this.notes = notes;
    this.people = people;
    this.log = log;
    this.clock = clock;
  }

  /** How it ends. */
  public sealed interface Result {
    /** So many learners have it waiting. */
    record Written(int learners) implements Result {}

    /** Nothing was written. */
    record Refused(String id, String sentence) implements Result {}
  }

  /** Those of the asked people who learn in the teacher's course now, in its order. */
  List<Member> learners(LaunchSession teacher, List<UUID> asked) {
    Place place = Place.of(teacher);
    return people.of(place.platform(), place.course()).learners().stream()
        .filter(member -> asked.contains(member.person()))
        .toList();
  }

  /**
   * Writes it.
   *
   * @param form names the form that was sent
   */
  public Result write(LaunchSession teacher, UUID form, List<UUID> asked, String typed) {
    String text = typed.replaceAll("[\\p{C}&&[^\\n]]+", " ").strip();
    List<Member> learners = learners(teacher, asked);
    if (text.isEmpty() || text.length() > LONGEST) {
      return new Result.Refused("NOTE-01", "Write something, at most 1,000 characters.");
    }
    if (learners.isEmpty()) {
      return new Result.Refused("NOTE-02", "Choose somebody who learns in this course.");
    }
    learners.forEach(learner -> write(teacher, form, learner, text));
    return new Result.Written(learners.size());
  }

  private void write(LaunchSession teacher, UUID form, Member learner, String text) {
    Place place = Place.of(teacher);
    UUID id =
        UUID.nameUUIDFromBytes((form + "/" + learner.person()).getBytes(StandardCharsets.UTF_8));
    boolean added =
        notes.add(
            place.platform(),
            place.course(),
            new Notes.Note(
                id,
                learner.person(),
                text,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Optional.empty()));
    if (added) {
      log.acted(
          teacher, "note written", "a note for the next launch", Optional.of(learner.person()), "");
    }
  }
}
