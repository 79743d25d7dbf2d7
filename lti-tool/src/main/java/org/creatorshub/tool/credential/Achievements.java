package org.creatorshub.tool.credential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Mapping;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.credential.Achievement.Kind;

/**
 * What the course can be awarded for: each unit with graded work, the capstone at its end, and the
 * whole. Everything follows from the course, so that authors need no second list.
 */
public final class Achievements {
  static final String MODULE = "module";
  private final Course course;
  private final List<Mapping> mappings;
  private final List<Achievement> all;

  /**
   * @param mappings what frameworks of others call the units
   */
  public Achievements(Course course, List<Mapping> mappings) {
    this.course = course;
    this.mappings = List.copyOf(mappings);
    List<Achievement> found = new ArrayList<>();
    List<Unit> graded = course.offered().stream().filter(Achievements::graded).toList();
    for (Unit unit : graded) {
      found.add(capstone(unit) ? capstoneOf(unit) : unitOf(unit));
    }
    if (!graded.isEmpty()) {
      found.add(whole(graded));
    }
    this.all = List.copyOf(found);
  }

  /** In the order of the course, the whole last. */
  public List<Achievement> all() {
    return all;
  }

  public Optional<Achievement> find(String key) {
    return all.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  /** The units whose work an achievement asks for. */
  List<Unit> unitsOf(Achievement achievement) {
    return course.offered().stream()
        .filter(Achievements::graded)
        .filter(unit -> achievement.kind() == Kind.MODULE || unit.id().equals(achievement.key()))
        .toList();
  }

  private static boolean graded(Unit unit) {
    return unit.test().isPresent() || unit.artefact().isPresent();
  }

  /** The last unit ends with work instead of a test. */
  private boolean capstone(Unit unit) {
    return unit.equals(course.units().getLast()) && unit.test().isEmpty();
  }

  private Achievement unitOf(Unit unit) {
    return new Achievement(
        unit.id(),
        Kind.UNIT,
        unit.title(),
        about(unit) + unit.summary(),
        criteria(unit)
            + " The test was marked by the software; handed-in work was not judged"
            + " for this badge unless a teacher confirmed it.",
        List.of(unit.number()),
        unit.outcomes(),
        unit.digcomp(),
        elsewhere(unit),
        0,
        false);
  }

  private Achievement capstoneOf(Unit unit) {
    return new Achievement(
        unit.id(),
        Kind.CAPSTONE,
        unit.artefact().map(Artefact::title).orElse(unit.title()) + ": " + course.title(),
        about(unit) + unit.summary(),
        criteria(unit) + " A teacher of the course read the work and confirmed it.",
        List.of(unit.number()),
        unit.outcomes(),
        unit.digcomp(),
        elsewhere(unit),
        0,
        true);
  }

  private Achievement whole(List<Unit> graded) {
    return new Achievement(
        MODULE,
        Kind.MODULE,
        course.title(),
        "The whole module, %d hours of planned work, EQF level 6.".formatted(course.hours()),
        "Every graded unit of the module: its test passed and its portfolio task handed in, the"
            + " capstone included. A teacher of the course confirmed it.",
        graded.stream().map(Unit::number).toList(),
        graded.stream().flatMap(unit -> unit.outcomes().stream()).toList(),
        graded.stream().flatMap(unit -> unit.digcomp().stream()).distinct().sorted().toList(),
        graded.stream().flatMap(unit -> elsewhere(unit).stream()).toList(),
        course.ects(),
        true);
  }

  private List<Mapping> elsewhere(Unit unit) {
    return mappings.stream().filter(name -> name.unit().equals(unit.id())).toList();
  }

  private String about(Unit unit) {
    return "Unit %d of “%s”, %d hours of planned work. "
        .formatted(unit.number(), course.title(), unit.hours());
  }

  private static String criteria(Unit unit) {
    String test = unit.test().map(Achievements::passed).orElse("");
    String work =
        unit.artefact()
            .map(task -> "The portfolio task “" + task.title() + "” was handed in.")
            .orElse("");
    return (test + " " + work).strip();
  }

  private static String passed(Test test) {
    return test.mastery().isPresent()
        ? "The unit test was passed with at least " + test.mastery().getAsInt() + " %."
        : "The unit test was taken.";
  }
}
