package org.creatorshub.tool.portfolio;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Outcome;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Rubric;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.Role;
import org.creatorshub.tool.upload.Scanning;

/** A small course and people for the tests of these pages. */
public final class Fixtures {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  /** Text that would run as script on a page that forgot to escape it. */
  public static final String HOSTILE = "\"><script>alert(1)</script>&'{base}";

  private Fixtures() {}

  public static LaunchSession learner() {
    return person(Role.LEARNER, UUID.randomUUID());
  }

  public static LaunchSession person(Role role, UUID person) {
    return new LaunchSession(
        UUID.randomUUID(),
        42,
        UUID.randomUUID(),
        person,
        UUID.randomUUID(),
        Optional.of(UUID.randomUUID()),
        Optional.of("Marketing 1"),
        Optional.of(UUID.randomUUID()),
        Optional.of(UUID.randomUUID()),
        role,
        Optional.of("u07"),
        Optional.of("Ana " + HOSTILE),
        Locale.ENGLISH,
        Optional.of("moodle"),
        Optional.empty(),
        "csrf" + HOSTILE);
  }

  public static Course course() {
    return course("What was earned");
  }

  /** Takes files in as the product does, without a scanner. */
  public static KeepingFile keeping(KeptFiles files) {
    return new KeepingFile(files, Scanning.NONE, KeepingFile.Room.USUAL, CLOCK);
  }

  public static Clock clock() {
    return CLOCK;
  }

  public static Course course(String title) {
    return assessed(title, List.of(), List.of());
  }

  /** A course whose one unit has these outcomes and this bank of questions. */
  public static Course assessed(String title, List<Outcome> outcomes, List<Question> bank) {
    Rubric rubric =
        new Rubric("r", title, List.of(new Rubric.Line("l", title, 10, fiveLevels(title))));
    Artefact artefact = new Artefact("ledger", "u07", title, rubric, List.of("LO7.1"));
    Page task = new Page("p09", title, 10, List.of(), List.of(new Block.ArtefactTask(artefact)));
    Unit unit =
        new Unit(
            "u07",
            7,
            title,
            title,
            true,
            12,
            new Unit.Minutes(60, 60, 60, 30),
            outcomes,
            List.of(),
            List.of(task),
            Optional.of(new Test("t07", "u07", title, bank, 12, 3, OptionalInt.of(70))),
            Optional.of(artefact));
    return new Course("om", "1", "en", title, 6, 150, List.of(unit), Map.of(), Map.of(), Map.of());
  }

  private static List<String> fiveLevels(String text) {
    return List.of("0 " + text, "1 " + text, "2 " + text, "3 " + text, "4 " + text);
  }
}
