package org.creatorshub.tool.cohort;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.reporting.insight.Difference;
import org.creatorshub.reporting.insight.Gates;
import org.creatorshub.reporting.insight.Proportion;
import org.creatorshub.reporting.progress.LearnerProgress;
import org.creatorshub.reporting.progress.TestRun;
import org.creatorshub.tool.inquiry.Answer;
import org.creatorshub.tool.inquiry.Cell;
import org.creatorshub.tool.inquiry.Classes;
import org.creatorshub.tool.inquiry.Drawing;
import org.creatorshub.tool.inquiry.Filters;
import org.creatorshub.tool.inquiry.Findings;
import org.creatorshub.tool.inquiry.Inquiry;
import org.creatorshub.tool.inquiry.Part;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.inquiry.Table;
import org.creatorshub.tool.inquiry.Table.Column;
import org.creatorshub.tool.text.Figures;

/** "How do groups compare?" */
public final class HowGroupsCompare implements Inquiry {
  private static final Gates GATES = Gates.USUAL;
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("group", "Group"),
          Column.number("n_started", "Started"),
          Column.number("n_tested", "With a result"),
          Column.number("n_passed", "Passed"),
          Column.number("share_passed", "Share passed"),
          Column.number("difference_passed", "Against all others"),
          Column.drawn("−100 to 100 points"),
          Column.plain("difference_passed_interval"),
          Column.number("mean_percent", "Mean result, %"),
          Column.number("difference_mean", "Against all others"),
          Column.plain("difference_mean_interval"),
          Column.text("verdict", "What it says"));

  private final ReadingCohort reading;
  private final Classes classes;

  public HowGroupsCompare(ReadingCohort reading, Classes classes) {
    this.reading = reading;
    this.classes = classes;
  }

  @Override
  public int number() {
    return 10;
  }

  @Override
  public String id() {
    return "groups";
  }

  @Override
  public String heading() {
    return "How do groups compare?";
  }

  /** Results of some learners. */
  private record Side(int started, Proportion passed, Difference.Group percents) {}

  private record Line(String name, Side group, Side others) {
    boolean compared() {
      return GATES.comparesGroups(group.passed().total(), others.passed().total());
    }

    Optional<Difference> passed() {
      return compared()
          ? Optional.of(Difference.of(group.passed(), others.passed()))
          : Optional.empty();
    }

    Optional<Difference> mean() {
      return compared() ? Difference.of(group.percents(), others.percents()) : Optional.empty();
    }

    boolean clear() {
      return passed().filter(Difference::clear).isPresent()
          || mean().filter(Difference::clear).isPresent();
    }
  }

  @Override
  public Findings findings(Scope scope) {
    if (scope.groups().isEmpty()) {
      return Findings.of(
          Answer.nothingYet(
              "The LMS tells of no groups in this course, so there are none to compare."));
    }
    Seen seen = reading.read(scope);
    if (seen.example()) {
      return Findings.of(Answer.nothingYet("Nobody has started yet in any group."));
    }
    List<Line> lines = scope.groups().stream().map(group -> line(group, seen)).toList();
    Part table =
        new Part.Rows(
            new Table(
                "groups",
                "Groups of the course in this unit, "
                    + scope.filters().attempts().words()
                    + " of each learner",
                COLUMNS,
                lines.stream().map(HowGroupsCompare::row).toList()));
    return new Findings(answer(lines), List.of(table), HOW);
  }

  private Line line(Classes.Group group, Seen seen) {
    Scope scope = seen.scope();
    Set<UUID> members =
        classes.learners(scope.cohort().platform(), scope.cohort().course(), group.id());
    Map<UUID, TestRun> results = results(seen);
    return new Line(
        group.name(), side(seen, results, members, true), side(seen, results, members, false));
  }

  private static Map<UUID, TestRun> results(Seen seen) {
    Filters filters = seen.scope().filters();
    Map<UUID, TestRun> results = new HashMap<>();
    for (TestRun run : seen.whole().runs()) {
      if (run.percent().isPresent() && filters.holds(run.began())) {
        results.merge(
            run.learner(),
            run,
            (one, other) -> order(filters.attempts()).compare(one, other) <= 0 ? one : other);
      }
    }
    return results;
  }

  private static Comparator<TestRun> order(Filters.Attempts attempts) {
    Comparator<TestRun> number = Comparator.comparingInt(TestRun::number);
    return switch (attempts) {
      case FIRST -> number;
      case LAST -> number.reversed();
      case BEST -> Comparator.comparing((TestRun run) -> -run.percent().orElse(0.0));
    };
  }

  private static Side side(
      Seen seen, Map<UUID, TestRun> results, Set<UUID> members, boolean inside) {
    List<UUID> learners =
        seen.whole().learners().stream()
            .map(LearnerProgress::pseudonym)
            .filter(one -> members.contains(one) == inside)
            .toList();
    List<TestRun> found = learners.stream().filter(results::containsKey).map(results::get).toList();
    int passed = (int) found.stream().filter(run -> run.passed().orElse(false)).count();
    double[] percents = found.stream().mapToDouble(run -> run.percent().orElse(0.0)).toArray();
    return new Side(
        learners.size(), new Proportion(passed, found.size()), Difference.Group.of(percents));
  }

  private static Answer answer(List<Line> lines) {
    List<Line> compared = lines.stream().filter(Line::compared).toList();
    if (compared.isEmpty()) {
      return Answer.tooFew(
          "No group has 10 results beside 10 of the others; groups are compared from there on.");
    }
    List<Line> clear = compared.stream().filter(Line::clear).toList();
    if (clear.isEmpty()) {
      return Answer.calm(
          "No clear difference between "
              + Figures.count(compared.size(), "group", "groups")
              + " and the others.");
    }
    Line first = clear.getFirst();
    return Answer.look(
        "“%s” differs: %d of %d passed, of the others %d of %d."
            .formatted(
                first.name(),
                first.group().passed().successes(),
                first.group().passed().total(),
                first.others().passed().successes(),
                first.others().passed().total()));
  }

  private static Table.Row row(Line line) {
    Side group = line.group();
    Optional<Difference> passed = line.passed();
    Optional<Difference> mean = line.mean();
    boolean enough = GATES.showsShare(group.passed().total());
    Cell verdict = Cell.of(verdict(line));
    return Table.Row.of(
        Cell.of(line.name()),
        Cell.of(group.started()),
        Cell.of(group.passed().total()),
        Cell.of(group.passed().successes()),
        Cell.share(group.passed()),
        passed.map(d -> points(d, 100)).orElseGet(() -> Cell.of("–", "")),
        passed.map(HowGroupsCompare::drawn).orElseGet(Cell::none),
        passed.map(d -> range(d, 1)).orElseGet(Cell::none),
        enough ? Cell.of(Optional.of(group.percents().mean()), 1) : Cell.of("too few", ""),
        mean.map(d -> points(d, 1)).orElseGet(() -> Cell.of("–", "")),
        mean.map(d -> range(d, 1)).orElseGet(Cell::none),
        line.clear() ? verdict.strongly() : verdict);
  }

  private static String verdict(Line line) {
    if (!line.compared()) {
      return "Too few to compare.";
    }
    return line.clear() ? "A clear difference." : "No clear difference.";
  }

  private static Cell points(Difference d, int factor) {
    String text = signed(d.value() * factor) + " points";
    String range =
        signed(d.interval().low() * factor) + " to " + signed(d.interval().high() * factor);
    return Cell.of(text, Cell.plain(d.value())).noted(range);
  }

  private static Cell range(Difference d, int factor) {
    return Cell.of(
        Cell.plain(d.interval().low() * factor)
            + " to "
            + Cell.plain(d.interval().high() * factor));
  }

  private static String signed(double value) {
    long rounded = Math.round(value);
    return rounded > 0 ? "+" + rounded : rounded < 0 ? "−" + -rounded : "0";
  }

  private static Cell drawn(Difference d) {
    return Cell.drawn(
        new Drawing.Spread(
            d.interval().low(), d.value(), d.interval().high(), -1, 1, d.clear(), true));
  }

  private static final List<String> HOW =
      List.of(
          "Each group is held against everybody else in the course. Shares passed: Newcombe’s interval for a difference (method 10); mean results: Welch’s. A difference is called clear when its interval does not hold 0. With several groups, one of twenty comparisons looks clear by chance.",
          "Compared are learners with a result in the test of this unit. The filter for groups changes nothing here. A difference says nothing about why. "
              + GATES.words());
}
