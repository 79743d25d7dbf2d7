package org.creatorshub.tool.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.reporting.insight.Correlation;
import org.creatorshub.reporting.insight.Gates;
import org.creatorshub.reporting.insight.Reliability;
import org.creatorshub.reporting.insight.ScoreTable;
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

/** "Which questions are too hard, or unclear?" */
public final class HardQuestions implements Inquiry {
  private static final Gates GATES = Gates.USUAL;
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("stem", "Question"),
          Column.plain("question"),
          Column.plain("kind"),
          Column.number("n_learners", "Answered"),
          Column.plain("n_right"),
          Column.number("share_right", "Right"),
          Column.drawn("0 to 100 %"),
          Column.plain("share_interval"),
          Column.plain("facility"),
          Column.number("item_rest_r", "With the rest"),
          Column.drawn("−1 to 1"),
          Column.plain("r_interval"),
          Column.number("upper_lower", "Best less weakest"),
          Column.plain("discriminative_efficiency_percent"),
          Column.text("verdict", "What it says"));

  private final ReadingCohort reading;

  public HardQuestions(ReadingCohort reading) {
    this.reading = reading;
  }

  @Override
  public int number() {
    return 4;
  }

  @Override
  public String id() {
    return "hard-questions";
  }

  @Override
  public String heading() {
    return "Which questions are too hard, or unclear?";
  }

  @Override
  public Findings findings(Scope scope) {
    return reading.findings(this, scope, this::look);
  }

  private Findings look(Seen seen) {
    Scope scope = seen.scope();
    UnitQuestions questions = new UnitQuestions(scope.unit());
    List<Item> items = items(seen, questions);
    List<Part> parts = new ArrayList<>();
    if (!items.isEmpty()) {
      parts.add(new Part.Rows(table(items, questions, seen)));
      parts.add(new Part.Heading("Is the test as a whole steady?"));
      parts.add(new Part.Text(steady(Items.table(seen.figures().answers()))));
    }
    return new Findings(answer(items, questions), parts, how(scope));
  }

  private List<Item> items(Seen seen, UnitQuestions questions) {
    Set<String> excluded = seen.example() ? Set.of() : reading.excluded(seen.scope());
    return Items.of(seen.figures(), questions, excluded);
  }

  private static Answer answer(List<Item> items, UnitQuestions questions) {
    if (items.isEmpty()) {
      return Answer.nothingYet("Nobody has answered a question of this unit yet.");
    }
    int most = items.stream().mapToInt(item -> item.right().total()).max().orElse(0);
    if (!GATES.showsShare(most)) {
      return Answer.tooFew(
          "Shares are shown from 5 answers; the most that a question has is " + most + ".");
    }
    List<Item> unclear = items.stream().filter(Item::illKeyed).toList();
    long hard = items.stream().filter(item -> !item.illKeyed() && item.hard()).count();
    String also =
        hard == 0 ? "" : " " + Figures.count(hard, "question is", "questions are") + " hard.";
    if (!unclear.isEmpty()) {
      String first =
          "Stronger learners do worse at “"
              + questions.stem(unclear.getFirst().id())
              + "” Check the key.";
      String more = unclear.size() == 1 ? "" : " " + (unclear.size() - 1) + " more like it.";
      return Answer.look(first + more + also);
    }
    return hard > 0
        ? Answer.look(
            Figures.count(hard, "question", "questions")
                + " of "
                + items.size()
                + " can be called hard.")
        : Answer.calm("No question stands out among " + items.size() + ".");
  }

  private static Table table(List<Item> items, UnitQuestions questions, Seen seen) {
    return new Table(
        "questions",
        "Questions of this unit, "
            + seen.scope().filters().attempts().words()
            + " of each learner; those to look at first",
        COLUMNS,
        items.stream().map(item -> row(item, questions, seen)).toList());
  }

  private static Table.Row row(Item item, UnitQuestions questions, Seen seen) {
    boolean enough = item.right().isEnough();
    Optional<Correlation> r = item.shownCorrelation();
    String kind = item.inTest() ? "Test" : "Practice";
    boolean marked = item.illKeyed() || item.hard();
    Cell verdict = Cell.of(item.verdict());
    Cell stem = Cell.of(questions.stem(item.id())).noted(kind + " · " + item.id());
    String page =
        "/dashboard/review-item?unit=%s&question=%s".formatted(seen.scope().unit().id(), item.id());
    return Table.Row.of(
        seen.example() ? stem : stem.leading(page),
        Cell.of(item.id()),
        Cell.of(kind),
        Cell.of(item.right().total()),
        Cell.of(item.right().successes()),
        enough ? Cell.share(item.right()).noted(interval(item)) : Cell.share(item.right()),
        enough ? dot(item) : Cell.none(),
        enough ? Cell.of(interval(item)) : Cell.none(),
        enough ? Cell.of(Cell.plain(item.facility())) : Cell.none(),
        Cell.of(r.map(Correlation::r), 2),
        r.map(HardQuestions::correlation).orElseGet(Cell::none),
        Cell.of(
            r.flatMap(Correlation::interval)
                .map(i -> Cell.plain(i.low()) + " to " + Cell.plain(i.high()))
                .orElse("")),
        Cell.of(item.shownUpperLower(), 2),
        Cell.of(item.shownEfficiency(), 1),
        marked ? verdict.strongly() : verdict);
  }

  private static String interval(Item item) {
    return Cell.shares(item.right().interval()).text();
  }

  private static Cell dot(Item item) {
    var interval = item.right().interval();
    return Cell.drawn(
        Drawing.Spread.ofShare(interval.low(), item.right().share(), interval.high(), item.hard()));
  }

  private static Cell correlation(Correlation r) {
    var interval = r.interval();
    return Cell.drawn(
        new Drawing.Spread(
            interval.map(i -> i.low()).orElse(r.r()),
            r.r(),
            interval.map(i -> i.high()).orElse(r.r()),
            -1,
            1,
            r.r() < 0,
            true));
  }

  private static String steady(ScoreTable table) {
    int items = table.items().size();
    if (!table.complete()) {
      return "Not computed: the test draws its questions, so not everybody had the same ones.";
    }
    if (!GATES.showsReliability(table.learners(), items)) {
      return "Too few to say: reliability is shown from 30 people and 5 questions; here are "
          + table.learners()
          + " and "
          + items
          + ".";
    }
    return Reliability.of(table)
        .map(
            found ->
                "Cronbach’s alpha is %.2f (%d people, %d questions); a score is good to ± %.1f points."
                    .formatted(found.alpha(), found.n(), found.items(), found.sem()))
        .orElse("Not computed: everybody has the same score.");
  }

  private static List<String> how(Scope scope) {
    return List.of(
        "Right: who got the whole question right ÷ who answered, with Wilson’s interval at 95 %. Each learner counts once per question: in the test by the "
            + scope.filters().attempts().words()
            + " that was judged, on pages by the first answer. A question without an answer is left out of its figures.",
        "With the rest: the correlation of a learner’s score on this question with their score on the other questions of the same attempt (item-rest), with Fisher’s interval. Below zero, stronger learners do worse: the key may be wrong or the words unclear. With 40 questions at 95 %, one or two look odd by chance.",
        "Best less weakest: share right among the best 27 % less that among the weakest 27 %. Hard: the whole interval lies below 50 %. The order is by the upper end of the interval, so that two answers do not head the list.",
        GATES.words());
  }
}
