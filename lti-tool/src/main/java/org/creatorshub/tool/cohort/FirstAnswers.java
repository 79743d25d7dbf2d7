package org.creatorshub.tool.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Question;
import org.creatorshub.reporting.insight.Distractors;
import org.creatorshub.reporting.insight.Gates;
import org.creatorshub.reporting.insight.Proportion;
import org.creatorshub.reporting.progress.Given;
import org.creatorshub.tool.inquiry.Answer;
import org.creatorshub.tool.inquiry.Cell;
import org.creatorshub.tool.inquiry.Drawing;
import org.creatorshub.tool.inquiry.Filters;
import org.creatorshub.tool.inquiry.Findings;
import org.creatorshub.tool.inquiry.Inquiry;
import org.creatorshub.tool.inquiry.Part;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.inquiry.Table;
import org.creatorshub.tool.inquiry.Table.Column;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.OneLine;

/** "What did they answer first?" */
public final class FirstAnswers implements Inquiry {
  private static final Gates GATES = Gates.USUAL;
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("answer", "Answer"),
          Column.plain("option"),
          Column.plain("right"),
          Column.number("n", "Chosen"),
          Column.number("share", "Share"),
          Column.drawn("0 to 100 %"),
          Column.number("upper_third", "Best third"),
          Column.number("lower_third", "Weakest third"),
          Column.number("r", "With the rest"),
          Column.text("verdict", "What it says"));

  private final ReadingCohort reading;

  /** A question with its first answers. */
  private record Asked(Question question, List<Given> answers, List<Distractors.Line> lines) {
    int n() {
      return answers.size();
    }

    Optional<Distractors.Line> commonestWrong() {
      Set<String> key = key(question);
      return lines.stream()
          .filter(line -> !key.contains(line.option()) && line.n() > 0)
          .max(Comparator.comparingInt(Distractors.Line::n));
    }
  }

  public FirstAnswers(ReadingCohort reading) {
    this.reading = reading;
  }

  @Override
  public int number() {
    return 5;
  }

  @Override
  public String id() {
    return "first-answers";
  }

  @Override
  public String heading() {
    return "What did they answer first?";
  }

  @Override
  public Findings findings(Scope scope) {
    return reading.findings(this, scope, this::look);
  }

  private Findings look(Seen seen) {
    List<Asked> asked = asked(seen);
    List<Part> parts = new ArrayList<>();
    for (Asked one : asked) {
      parts.add(new Part.Heading(OneLine.of(one.question().stem())));
      parts.add(
          GATES.showsShare(one.n())
              ? new Part.Rows(table(one))
              : new Part.Text("Too few to say: " + one.n() + " first answers; shown from 5."));
    }
    return new Findings(answer(asked), parts, HOW);
  }

  /** Choice questions with answers: those with the commonest wrong answer first. */
  private List<Asked> asked(Seen seen) {
    UnitQuestions questions = new UnitQuestions(seen.scope().unit());
    List<Given> tested =
        seen.whole().answersOf(Filters.Attempts.FIRST).stream()
            .filter(
                given ->
                    seen.example()
                        || (seen.scope().shows(given.learner())
                            && seen.scope().filters().holds(given.at())))
            .toList();
    Map<String, List<Given>> inTest = Items.byQuestion(tested);
    Rests rests = new Rests(tested);
    Map<String, List<Given>> answers = new HashMap<>(inTest);
    answers.putAll(Items.byQuestion(seen.figures().practice()));
    return questions.all().stream()
        .filter(question -> !UnitQuestions.options(question).isEmpty())
        .filter(question -> answers.containsKey(question.id()))
        .map(
            question ->
                asked(
                    question,
                    answers.getOrDefault(question.id(), List.of()),
                    rests.without(inTest.getOrDefault(question.id(), List.of()))))
        .sorted(
            Comparator.comparing((Asked one) -> !GATES.showsShare(one.n()))
                .thenComparing(
                    one -> -one.commonestWrong().map(Distractors.Line::share).orElse(0.0)))
        .toList();
  }

  private static Asked asked(Question question, List<Given> answers, Map<UUID, Double> rests) {
    List<Distractors.Choice> choices =
        answers.stream()
            .map(
                given ->
                    new Distractors.Choice(
                        given.chosen(), rests.getOrDefault(given.learner(), 0.0)))
            .toList();
    return new Asked(
        question, answers, Distractors.of(Items.optionIds(question), key(question), choices));
  }

  private static Set<String> key(Question question) {
    return UnitQuestions.options(question).stream()
        .filter(Question.Option::right)
        .map(Question.Option::id)
        .collect(Collectors.toSet());
  }

  private static Answer answer(List<Asked> asked) {
    if (asked.isEmpty()) {
      return Answer.nothingYet("Nobody has answered a question with options yet.");
    }
    Asked first = asked.getFirst();
    if (!GATES.showsShare(first.n())) {
      return Answer.tooFew("No question has 5 first answers yet.");
    }
    return first
        .commonestWrong()
        .map(
            line ->
                Answer.look(
                    Figures.share(line.share(), first.n())
                        + " chose “"
                        + text(first.question(), line.option())
                        + "”, which is wrong, at “"
                        + OneLine.of(first.question().stem())
                        + "” (n = "
                        + first.n()
                        + ")."))
        .orElse(Answer.calm("Nobody chose a wrong answer first."));
  }

  private static Table table(Asked one) {
    return new Table(
        one.question().id(),
        Figures.count(one.n(), "first answer", "first answers") + " · " + one.question().id(),
        COLUMNS,
        one.lines().stream().map(line -> row(one, line)).toList());
  }

  private static Table.Row row(Asked one, Distractors.Line line) {
    boolean groups = GATES.showsCorrelation(one.n());
    boolean right = key(one.question()).contains(line.option());
    Cell verdict =
        groups ? Cell.of(line.verdict().words()) : Cell.of(right ? "the right answer" : "");
    return Table.Row.of(
        Cell.of(text(one.question(), line.option())),
        Cell.of(line.option()),
        Cell.of(right ? "yes" : "no"),
        Cell.of(line.n()),
        Cell.share(new Proportion(line.n(), one.n())),
        Cell.drawn(new Drawing.Bar(line.share())),
        groups ? third(line.upper()) : Cell.none(),
        groups ? third(line.lower()) : Cell.none(),
        groups ? Cell.of(line.r(), 2) : Cell.none(),
        groups && line.verdict().flags() ? verdict.strongly() : verdict);
  }

  private static Cell third(double share) {
    return Cell.of(Figures.share(share), Cell.plain(share));
  }

  private static String text(Question question, String option) {
    return UnitQuestions.options(question).stream()
        .filter(one -> one.id().equals(option))
        .map(one -> OneLine.of(one.text()))
        .findFirst()
        .orElse(option);
  }

  private static final List<String> HOW =
      List.of(
          "Each learner counts once per question: by the first attempt at the test that was judged, on pages by the first answer. The filter for attempts changes nothing here. Where several answers are right, each that was ticked counts.",
          "Best and weakest third: by the score on the other questions of the test; at the cut, learners with equal scores count by equal parts. With the rest: the correlation of having chosen it with that score.",
          "A wrong answer works when at least 5 % choose it and they are rather the weaker ones. A wrong answer that stronger learners choose, or a right one that the best third choose less often than another, asks for a look. Thirds and verdicts are shown from 20 answers, shares from 5.");
}
