package org.creatorshub.tool.marking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** Puts together who handed in what in a teacher's course, and what waits for a marking. */
public final class ShowingQueue {
  private static final String WAITING = "waiting";
  private static final String MARKED = "marked";
  private static final String ALL = "all";

  private final Course course;
  private final HandIns handIns;

  public ShowingQueue(Course course, HandIns handIns) {
    this.course = course;
    this.handIns = handIns;
  }

  QueuePage show(LaunchSession teacher, String base, String state, String unit) {
    List<HandIns.Row> all = rows(teacher);
    String shown = List.of(MARKED, ALL).contains(state) ? state : WAITING;
    return new QueuePage(
        base,
        teacher.contextTitle().orElse("Your course"),
        answer(all),
        shown,
        unit,
        course.offered().stream()
            .filter(one -> one.artefact().isPresent())
            .map(one -> new QueuePage.Choice(one.id(), title(one), one.id().equals(unit)))
            .toList(),
        !all.isEmpty(),
        all.stream()
            .filter(row -> unit.isEmpty() || row.unit().equals(unit))
            .filter(row -> shown.equals(ALL) || row.waits() == shown.equals(WAITING))
            .map(row -> row(base, row))
            .toList());
  }

  /** The work that has waited longest, beside the one that is open. */
  Optional<HandIns.Row> next(LaunchSession teacher, UUID open) {
    return rows(teacher).stream()
        .filter(HandIns.Row::waits)
        .filter(row -> !row.item().equals(open))
        .findFirst();
  }

  /** Name of a learner as teachers read it. */
  static String name(Optional<String> name, UUID person) {
    return name.orElse("Learner " + person.toString().substring(0, 4));
  }

  static String address(String base, HandIns.Row row) {
    return base + "/dashboard/work/" + row.item() + "/" + row.version();
  }

  private List<HandIns.Row> rows(LaunchSession teacher) {
    Place place = Place.of(teacher);
    return handIns.of(place.platform(), place.course()).stream()
        .filter(row -> task(row).isPresent())
        .toList();
  }

  private Optional<Artefact> task(HandIns.Row row) {
    return course
        .unit(row.unit())
        .flatMap(Unit::artefact)
        .filter(task -> task.id().equals(row.artefact()));
  }

  private static String answer(List<HandIns.Row> all) {
    long waiting = all.stream().filter(HandIns.Row::waits).count();
    if (all.isEmpty()) {
      return "Nothing has been handed in yet.";
    }
    return waiting == 0
        ? "Everything that was handed in is marked."
        : waiting
            + " of "
            + Figures.count(all.size(), "piece", "pieces")
            + " of work "
            + (waiting == 1 ? "waits" : "wait")
            + " for your marking.";
  }

  private QueuePage.Row row(String base, HandIns.Row row) {
    return new QueuePage.Row(
        name(row.name(), row.person()),
        address(base, row),
        course.unit(row.unit()).map(ShowingQueue::title).orElse(row.unit()),
        task(row).map(Artefact::title).orElse(row.artefact()),
        row.version(),
        Moment.full(row.handedInAt()),
        row.waits() ? "warn" : "good",
        row.waits() ? "To mark" : "Marked",
        detail(row));
  }

  private static String detail(HandIns.Row row) {
    String marked =
        row.marked()
            .map(
                done ->
                    row.waits()
                        ? "Version %d has %s."
                            .formatted(done.version(), Figures.percent(done.percent()))
                        : Figures.percent(done.percent()))
            .orElse("");
    String draft =
        row.drafted()
            .map(
                one ->
                    "Draft"
                        + one.by().map(name -> " of " + name).orElse("")
                        + ", "
                        + Moment.full(one.at())
                        + ".")
            .orElse("");
    return (draft + " " + marked).strip();
  }

  private static String title(Unit unit) {
    return "Unit " + unit.number() + ": " + unit.title();
  }
}
