package org.creatorshub.tool.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.content.course.Page;
import org.creatorshub.reporting.insight.Gates;
import org.creatorshub.reporting.insight.Spread;
import org.creatorshub.reporting.progress.LearnerProgress;
import org.creatorshub.reporting.progress.PageRead;
import org.creatorshub.tool.inquiry.Answer;
import org.creatorshub.tool.inquiry.Cell;
import org.creatorshub.tool.inquiry.Drawing;
import org.creatorshub.tool.inquiry.Findings;
import org.creatorshub.tool.inquiry.Inquiry;
import org.creatorshub.tool.inquiry.Part;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.inquiry.Table;
import org.creatorshub.tool.inquiry.Table.Column;

/** "How much time does it take, against the plan?" */
public final class HowMuchTime implements Inquiry {
  private static final Gates GATES = Gates.USUAL;
  private static final double FAR = 1.25;
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("step", "Step"),
          Column.number("n_learners", "Learners"),
          Column.number("planned_minutes", "Planned, min"),
          Column.number("median_minutes", "Median, min"),
          Column.number("middle_half", "Middle half, min"),
          Column.drawn("From 0 min"),
          Column.plain("quarter_minutes"),
          Column.plain("three_quarters_minutes"));

  private final ReadingCohort reading;

  public HowMuchTime(ReadingCohort reading) {
    this.reading = reading;
  }

  @Override
  public int number() {
    return 7;
  }

  @Override
  public String id() {
    return "time";
  }

  @Override
  public String heading() {
    return "How much time does it take, against the plan?";
  }

  /** A step with the minutes of those who took it. */
  private record Line(String title, int planned, Spread minutes) {}

  @Override
  public Findings findings(Scope scope) {
    return reading.findings(this, scope, this::look);
  }

  private Findings look(Seen seen) {
    List<Line> lines = lines(seen);
    Line all = lines.getFirst();
    if (seen.figures().pages().isEmpty()) {
      return Findings.of(Answer.nothingYet("Nobody has read a page of this unit yet."));
    }
    List<Part> parts =
        List.of(
            new Part.Rows(
                new Table(
                    "minutes",
                    "Active minutes of each learner, against those planned",
                    COLUMNS,
                    lines.stream().map(line -> row(line, widest(lines, line))).toList())));
    return new Findings(answer(all), parts, HOW);
  }

  /** All pages together, of those who have read them all, then each page. */
  private static List<Line> lines(Seen seen) {
    List<Line> lines = new ArrayList<>();
    List<Page> pages = seen.scope().unit().pages();
    int planned = pages.stream().mapToInt(Page::minutes).sum();
    lines.add(new Line("All pages, of those who have read them all", planned, whole(seen)));
    for (Page page : pages) {
      double[] minutes =
          seen.figures().pages().stream()
              .filter(read -> read.page().equals(page.id()))
              .mapToDouble(HowMuchTime::minutes)
              .toArray();
      lines.add(new Line(page.title(), page.minutes(), Spread.of(minutes)));
    }
    return lines;
  }

  private static Spread whole(Seen seen) {
    Map<UUID, Double> sums = new HashMap<>();
    seen.figures().pages().forEach(read -> sums.merge(read.learner(), minutes(read), Double::sum));
    return Spread.of(
        seen.figures().learners().stream()
            .filter(one -> one.lessonCompletedAt().isPresent())
            .map(LearnerProgress::pseudonym)
            .filter(sums::containsKey)
            .mapToDouble(one -> sums.getOrDefault(one, 0.0))
            .toArray());
  }

  private static double minutes(PageRead read) {
    return read.active().toMillis() / 60_000.0;
  }

  private static Answer answer(Line all) {
    int n = all.minutes().n();
    if (!GATES.showsShare(n)) {
      return Answer.tooFew(
          n
              + (n == 1 ? " learner has" : " learners have")
              + " read all pages; their time is shown from 5. Planned are "
              + all.planned()
              + " min.");
    }
    double median = all.minutes().median();
    String text =
        "Median %d min, planned %d (middle half %d to %d min, n = %d)."
            .formatted(
                Math.round(median),
                all.planned(),
                Math.round(all.minutes().quarter()),
                Math.round(all.minutes().threeQuarters()),
                n);
    boolean off = median > all.planned() * FAR || median * FAR < all.planned();
    return off ? Answer.look(text) : Answer.calm(text);
  }

  /** The sum has a scale of its own; pages share one. */
  private static double widest(List<Line> lines, Line line) {
    if (line.equals(lines.getFirst())) {
      return Math.max(line.planned(), line.minutes().threeQuarters()) * 1.1;
    }
    return lines.stream()
            .skip(1)
            .mapToDouble(one -> Math.max(one.planned(), one.minutes().threeQuarters()))
            .max()
            .orElse(1)
        * 1.05;
  }

  private static Table.Row row(Line line, double widest) {
    Spread minutes = line.minutes();
    boolean enough = GATES.showsShare(minutes.n());
    return Table.Row.of(
        Cell.of(line.title()),
        Cell.of(minutes.n()),
        Cell.of(line.planned()),
        enough ? minutes(minutes.median()) : Cell.of("too few", ""),
        enough
            ? Cell.of(shown(minutes.quarter()) + " to " + shown(minutes.threeQuarters()))
            : Cell.none(),
        enough
            ? Cell.drawn(
                new Drawing.Box(
                    minutes.quarter(),
                    minutes.median(),
                    minutes.threeQuarters(),
                    line.planned(),
                    widest))
            : Cell.none(),
        enough ? Cell.of(Cell.plain(minutes.quarter())) : Cell.none(),
        enough ? Cell.of(Cell.plain(minutes.threeQuarters())) : Cell.none());
  }

  private static Cell minutes(double value) {
    return Cell.of(shown(value), Cell.plain(value));
  }

  private static String shown(double minutes) {
    return minutes < 1 && minutes > 0 ? "under 1" : Long.toString(Math.round(minutes));
  }

  private static final List<String> HOW =
      List.of(
          "Active time is measured on the page: it runs while the page is visible and there was input within the last minute. Reading on paper, and time on the test, is not in it. All visits of a learner to a page are added up.",
          "The median is the learner in the middle; the middle half lies between the first and the third quarter. In the drawing the box is the middle half, the thick line the median, the T the plan. There is no mean, because one open page overnight would spoil it, and nobody is ranked by time.",
          "Planned minutes come from the course as its authors wrote it. All pages: only of those who have read them all.",
          GATES.words());
}
