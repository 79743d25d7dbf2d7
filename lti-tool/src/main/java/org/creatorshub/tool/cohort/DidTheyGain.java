package org.creatorshub.tool.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.reporting.insight.Gain;
import org.creatorshub.reporting.insight.Gates;
import org.creatorshub.reporting.progress.TestRun;
import org.creatorshub.tool.inquiry.Answer;
import org.creatorshub.tool.inquiry.Cell;
import org.creatorshub.tool.inquiry.Findings;
import org.creatorshub.tool.inquiry.Inquiry;
import org.creatorshub.tool.inquiry.Part;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.inquiry.Table;
import org.creatorshub.tool.inquiry.Table.Column;
import org.creatorshub.tool.text.Figures;

/** "Did they gain?": honest that no test before the unit exists, and what later attempts show. */
public final class DidTheyGain implements Inquiry {
  private static final Gates GATES = Gates.USUAL;
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("measure", "From the first to the last attempt"),
          Column.number("value", "Value"),
          Column.number("interval", "95 % interval"));

  private static final Answer NO_EVIDENCE =
      Answer.nothingYet(
          "No evidence: this course has no test that is taken before the unit and again after it.");

  private final ReadingCohort reading;

  public DidTheyGain(ReadingCohort reading) {
    this.reading = reading;
  }

  @Override
  public int number() {
    return 9;
  }

  @Override
  public String id() {
    return "gain";
  }

  @Override
  public String heading() {
    return "Did they gain?";
  }

  /** Known without looking. */
  @Override
  public Answer answer(Scope scope) {
    return NO_EVIDENCE;
  }

  @Override
  public Findings findings(Scope scope) {
    return reading.findings(this, scope, this::look);
  }

  private Findings look(Seen seen) {
    Map<UUID, List<TestRun>> byLearner = new HashMap<>();
    seen.figures().runs().stream()
        .filter(run -> run.percent().isPresent())
        .forEach(
            run -> byLearner.computeIfAbsent(run.learner(), one -> new ArrayList<>()).add(run));
    List<Gain.Pair> pairs =
        byLearner.values().stream()
            .filter(runs -> runs.size() > 1)
            .map(DidTheyGain::pair)
            .sorted(Comparator.comparingDouble(Gain.Pair::before).thenComparing(Gain.Pair::after))
            .toList();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Heading("Does a second attempt at the test help?"));
    parts.add(new Part.Text(sentence(pairs, byLearner.size() - pairs.size())));
    if (GATES.showsShare(pairs.size())) {
      parts.add(new Part.Rows(table(new Gain(pairs))));
    }
    return new Findings(NO_EVIDENCE, parts, HOW);
  }

  private static Gain.Pair pair(List<TestRun> runs) {
    List<TestRun> inOrder = runs.stream().sorted(Comparator.comparingInt(TestRun::number)).toList();
    return new Gain.Pair(
        inOrder.getFirst().percent().orElseThrow(), inOrder.getLast().percent().orElseThrow());
  }

  private static String sentence(List<Gain.Pair> pairs, int alone) {
    if (pairs.isEmpty()) {
      return "Nobody has taken the test more than once.";
    }
    Gain.Signs signs = new Gain(pairs).signs();
    return "%s took the test more than once: %d did better at the last attempt than at the first, %d the same, %d worse. %d took it once and are left out."
        .formatted(
            Figures.count(pairs.size(), "learner", "learners"),
            signs.up(),
            signs.same(),
            signs.down(),
            alone);
  }

  private static Table table(Gain gain) {
    List<Table.Row> rows = new ArrayList<>();
    gain.raw()
        .ifPresent(
            raw ->
                rows.add(
                    row(
                        "Mean difference, per cent points",
                        raw.value(),
                        number(raw.interval().low()) + " to " + number(raw.interval().high()))));
    gain.ofClass()
        .ifPresent(
            share ->
                rows.add(
                    row(
                        "Share of what was possible",
                        share,
                        gain.intervalOfClass()
                            .map(i -> number(i.low()) + " to " + number(i.high()))
                            .orElse(""))));
    gain.correctedEffect()
        .ifPresent(d -> rows.add(row("Difference in standard deviations, corrected", d, "")));
    rows.add(row("Sign test, p", gain.signs().p(), ""));
    return new Table(
        "attempts",
        Figures.count(gain.pairs().size(), "learner", "learners") + " with more than one attempt",
        COLUMNS,
        rows);
  }

  private static Table.Row row(String measure, double value, String interval) {
    return Table.Row.of(
        Cell.of(measure), Cell.of(number(value), Cell.plain(value)), Cell.of(interval));
  }

  private static String number(double value) {
    return value > 0 && value < 0.005
        ? "under 0.01"
        : String.format(java.util.Locale.ROOT, "%.2f", value).replace('-', '−');
  }

  private static final List<String> HOW =
      List.of(
          "Gain needs the same people tested on the same things before and after. This course does not do that, and “Find out where you stand” is private: its answers are never shown to teachers and are not used here.",
          "Attempts at one test draw different questions and follow its feedback, so their difference is no learning gain; people who try again are also those who have something to improve. The mean difference carries Student’s interval, the share of what was possible that of 2,000 redrawn samples with a fixed seed. Shown from 5 learners.");
}
