package org.creatorshub.tool.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Outcome;
import org.creatorshub.content.course.Question;
import org.creatorshub.reporting.insight.Attainment;
import org.creatorshub.reporting.insight.Gates;
import org.creatorshub.reporting.insight.Proportion;
import org.creatorshub.reporting.progress.Given;
import org.creatorshub.tool.inquiry.Answer;
import org.creatorshub.tool.inquiry.Cell;
import org.creatorshub.tool.inquiry.Drawing;
import org.creatorshub.tool.inquiry.Findings;
import org.creatorshub.tool.inquiry.Inquiry;
import org.creatorshub.tool.inquiry.Part;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.inquiry.Table;
import org.creatorshub.tool.inquiry.Table.Column;
import org.creatorshub.tool.text.Figures;

/** "Are the learning outcomes met?" */
public final class OutcomesMet implements Inquiry {
  private static final Gates GATES = Gates.USUAL;
  private static final double MOST = 2.0 / 3;
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("outcome", "Outcome"),
          Column.plain("id"),
          Column.number("n_met", "Met"),
          Column.number("n_partly", "Partly"),
          Column.number("n_not", "Not"),
          Column.number("n_no_evidence", "No evidence"),
          Column.drawn("Met, partly, not, no evidence"),
          Column.number("share_met", "Met, of those with evidence"),
          Column.text("evidence", "Evidence"));

  private final ReadingCohort reading;

  public OutcomesMet(ReadingCohort reading) {
    this.reading = reading;
  }

  @Override
  public int number() {
    return 8;
  }

  @Override
  public String id() {
    return "outcomes";
  }

  @Override
  public String heading() {
    return "Are the learning outcomes met?";
  }

  /** An outcome with what speaks for it. */
  private record Line(Outcome outcome, Attainment attainment, String evidence) {}

  @Override
  public Findings findings(Scope scope) {
    return reading.findings(this, scope, this::look);
  }

  private Findings look(Seen seen) {
    Scope scope = seen.scope();
    if (seen.figures().learners().isEmpty()) {
      return Findings.of(
          Answer.nothingYet("Nobody has opened " + scope.unit().numberedTitle() + " yet."));
    }
    if (scope.unit().outcomes().isEmpty()) {
      return Findings.of(Answer.nothingYet("This unit names no outcomes."));
    }
    List<Line> lines =
        scope.unit().outcomes().stream().map(outcome -> line(outcome, seen)).toList();
    Part table =
        new Part.Rows(
            new Table(
                "outcomes",
                "Outcomes of the unit, of "
                    + Figures.count(seen.figures().learners().size(), "learner", "learners")
                    + " who started",
                COLUMNS,
                lines.stream().map(OutcomesMet::row).toList()));
    return new Findings(answer(lines), List.of(table), HOW);
  }

  private static Line line(Outcome outcome, Seen seen) {
    UnitQuestions questions = new UnitQuestions(seen.scope().unit());
    List<Question> tested = asking(questions.tested(), outcome);
    List<Question> practised = asking(questions.practised(), outcome);
    Set<String> ids =
        Stream.concat(tested.stream(), practised.stream())
            .map(Question::id)
            .collect(Collectors.toSet());
    Map<UUID, Count> counts = new HashMap<>();
    Stream.concat(seen.figures().answers().stream(), seen.figures().practice().stream())
        .filter(given -> ids.contains(given.question()))
        .forEach(given -> counts.merge(given.learner(), Count.of(given), Count::and));
    List<Attainment.Level> levels =
        seen.figures().learners().stream()
            .map(one -> counts.getOrDefault(one.pseudonym(), Count.NONE).level())
            .toList();
    return new Line(
        outcome, Attainment.of(levels), evidence(outcome, seen, tested.size(), practised.size()));
  }

  /** One learner's answers to the questions that name an outcome. */
  private record Count(int right, int all) {
    static final Count NONE = new Count(0, 0);

    static Count of(Given given) {
      return new Count(given.right() ? 1 : 0, 1);
    }

    Count and(Count other) {
      return new Count(right + other.right, all + other.all);
    }

    Attainment.Level level() {
      return Attainment.Rule.USUAL.judge(right, all);
    }
  }

  private static String evidence(Outcome outcome, Seen seen, int tested, int practised) {
    List<String> kinds = new ArrayList<>();
    if (tested > 0) {
      kinds.add(Figures.count(tested, "test question", "test questions"));
    }
    if (practised > 0) {
      kinds.add(Figures.count(practised, "practice question", "practice questions"));
    }
    String counted = kinds.isEmpty() ? "No question asks for it." : String.join(", ", kinds);
    return counted
        + seen.scope()
            .unit()
            .artefact()
            .filter(task -> task.outcomes().contains(outcome.id()))
            .map(Artefact::title)
            .map(
                title ->
                    "; the portfolio task “" + title + "” is marked by people and not counted here")
            .orElse("");
  }

  private static List<Question> asking(List<Question> questions, Outcome outcome) {
    return questions.stream().filter(one -> one.outcomes().contains(outcome.id())).toList();
  }

  private static Answer answer(List<Line> lines) {
    List<Line> judged =
        lines.stream().filter(line -> GATES.showsShare(line.attainment().share().total())).toList();
    if (judged.isEmpty()) {
      return Answer.tooFew("For no outcome do 5 learners have evidence yet.");
    }
    Line weakest =
        judged.stream()
            .min(Comparator.comparingDouble(line -> line.attainment().share().share()))
            .orElseThrow();
    Proportion met = weakest.attainment().share();
    String text =
        "%s is the weakest: %d of %d with evidence have met it (%s)."
            .formatted(
                weakest.outcome().id(),
                met.successes(),
                met.total(),
                Cell.shares(met.interval()).text());
    return met.share() < MOST ? Answer.look(text) : Answer.calm(text);
  }

  private static Table.Row row(Line line) {
    Attainment found = line.attainment();
    double all = Math.max(1, found.all());
    Proportion met = found.share();
    return Table.Row.of(
        Cell.of(line.outcome().text()).noted(line.outcome().id()),
        Cell.of(line.outcome().id()),
        Cell.of(found.met()),
        Cell.of(found.partly()),
        Cell.of(found.not()),
        Cell.of(found.noEvidence()),
        Cell.drawn(
            new Drawing.Stack(
                List.of(
                    found.met() / all,
                    found.partly() / all,
                    found.not() / all,
                    found.noEvidence() / all))),
        met.isEnough()
            ? Cell.share(met).noted(Cell.shares(met.interval()).text())
            : Cell.share(met),
        Cell.of(line.evidence()));
  }

  private static final List<String> HOW =
      List.of(
          "The rule, the same for every outcome: a learner has met it with at least two of three answers right first time, partly with at least one of three, on the questions that name the outcome. With fewer than two answers there is no evidence, which is always a part of its own and never counted as not met.",
          "In the test the attempt chosen above counts, on pages the first answer. Portfolio work is judged by people and stands under “Work to mark”; it is named here, not counted.",
          "The share is of those with evidence, with Wilson’s interval at 95 %. In the bar from the left: met, partly, not, no evidence. "
              + GATES.words());
}
