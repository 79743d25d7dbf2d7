package org.creatorshub.tool.gradebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorshub.content.course.AssessmentScheme;
import org.creatorshub.tool.column.AgsScope;
import org.creatorshub.tool.column.Wanted;
import org.creatorshub.tool.dashboard.Member;
import org.creatorshub.tool.dashboard.People;
import org.creatorshub.tool.grade.CourseGrades;
import org.creatorshub.tool.grade.Shown;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** Puts together the page of a course's grades. */
public final class ShowingGrades {
  private final CourseGrades grades;
  private final NextTries tries;
  private final People people;
  private final KeepingColumns columns;

  public ShowingGrades(
      CourseGrades grades, NextTries tries, People people, KeepingColumns columns) {
    this.grades = grades;
    this.tries = tries;
    this.people = people;
    this.columns = columns;
  }

  GradesPage show(LaunchSession teacher, String base, String said) {
    Place place = Place.of(teacher);
    List<CourseGrades.Line> lines = grades.of(place.platform(), place.course());
    return new GradesPage(
        base,
        teacher.csrf(),
        teacher.contextTitle().orElse("Your course"),
        said,
        answer(lines),
        count(lines, CourseGrades.State.REFUSED),
        looked(lines),
        rows(place, lines),
        links(place),
        SchemeRows.of(AssessmentScheme.STANDARD));
  }

  private List<GradesPage.Row> rows(Place place, List<CourseGrades.Line> lines) {
    Map<UUID, String> names = names(place);
    Map<String, Instant> next = tries.of(place.platform());
    return lines.stream()
        .map(
            line ->
                GradeRows.row(
                    line,
                    names.getOrDefault(line.cell().person(), "Somebody who left"),
                    Optional.ofNullable(next.get(line.cell().lane()))))
        .sorted(
            Comparator.comparingInt(GradeRows::urgency)
                .thenComparing(GradesPage.Row::name)
                .thenComparing(GradesPage.Row::what))
        .toList();
  }

  /** As on the dashboard: who shares no name is called by number. */
  private Map<UUID, String> names(Place place) {
    Map<UUID, String> names = new HashMap<>();
    for (Member member : people.of(place.platform(), place.course()).learners()) {
      String neutral = "Learner " + (names.size() + 1);
      names.put(member.person(), member.name().orElse(neutral));
    }
    return names;
  }

  private static int count(List<CourseGrades.Line> lines, CourseGrades.State state) {
    return Math.toIntExact(lines.stream().filter(line -> line.state() == state).count());
  }

  private static String answer(List<CourseGrades.Line> lines) {
    if (lines.isEmpty()) {
      return "No mark has been made yet.";
    }
    int sent = count(lines, CourseGrades.State.SENT);
    List<String> parts = new ArrayList<>();
    parts.add(sent + " of " + Figures.count(lines.size(), "grade", "grades") + " arrived");
    add(parts, count(lines, CourseGrades.State.WAITING), "waiting");
    add(parts, count(lines, CourseGrades.State.REFUSED), "refused");
    add(parts, count(lines, CourseGrades.State.HELD), "held back");
    long other = lines.stream().filter(CourseGrades.Line::overridden).count();
    return String.join(", ", parts)
        + "."
        + (other > 0 ? " The LMS shows another mark for " + other + " of them." : "");
  }

  private static void add(List<String> parts, int count, String word) {
    if (count > 0) {
      parts.add(count + " " + word);
    }
  }

  private static String looked(List<CourseGrades.Line> lines) {
    return lines.stream()
        .flatMap(line -> line.shown().stream())
        .map(Shown::at)
        .max(Comparator.naturalOrder())
        .map(Moment::full)
        .orElse("");
  }

  private List<GradesPage.Spots> links(Place place) {
    return columns.spots(place).stream()
        .collect(
            Collectors.groupingBy(
                spot -> spot.placed().link(), LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(
            spots ->
                new GradesPage.Spots(
                    spots.getFirst().placed().link().toString(),
                    spots.getFirst().placed().title(),
                    spots.stream().map(ShowingGrades::entry).toList()))
        .toList();
  }

  private static GradesPage.Entry entry(Spot spot) {
    boolean mayMake =
        spot.placed().gradebook().allows(AgsScope.LINE_ITEM)
            && spot.placed().gradebook().container().isPresent();
    return new GradesPage.Entry(
        spot.wanted().resource(),
        spot.wanted().label(),
        state(spot, mayMake),
        spot.column().isPresent(),
        mayMake);
  }

  private static String state(Spot spot, boolean mayMake) {
    if (spot.column().isPresent()) {
      return spot.made() ? "A column that Creators' Hub made" : "A column of the LMS";
    }
    if (!mayMake) {
      return "None; the LMS does not let Creators' Hub make one";
    }
    boolean byItself = spot.wanted().main() || spot.wanted().resource().equals(Wanted.REVIEWS);
    return byItself ? "Found, or made, with the first mark" : "None";
  }
}
