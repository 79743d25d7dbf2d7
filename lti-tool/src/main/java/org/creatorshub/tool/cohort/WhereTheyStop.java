package org.creatorshub.tool.cohort;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.creatorshub.content.course.Page;
import org.creatorshub.reporting.insight.Funnel;
import org.creatorshub.reporting.insight.Gates;
import org.creatorshub.reporting.insight.Proportion;
import org.creatorshub.reporting.progress.LearnerProgress;
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

/** "Where do people stop?" */
public final class WhereTheyStop implements Inquiry {
  private static final Gates GATES = Gates.USUAL;
  private static final double MOST = 0.9;
  private static final List<Column> STEPS =
      List.of(
          Column.text("step", "Step"),
          Column.number("n_reached", "Reached"),
          Column.plain("n_started"),
          Column.number("share_reached", "Of who started"),
          Column.drawn("Went on, still here, stopped"),
          Column.number("n_under_way", "Still here"),
          Column.number("n_stopped", "Stopped here"),
          Column.number("share_of_step_before", "Of the step before"));
  private final ReadingCohort reading;

  public WhereTheyStop(ReadingCohort reading) {
    this.reading = reading;
  }

  @Override
  public int number() {
    return 6;
  }

  @Override
  public String id() {
    return "where-they-stop";
  }

  @Override
  public String heading() {
    return "Where do people stop?";
  }

  /** A learner with the furthest step they have reached; −1 for none. */
  private record Walker(LearnerProgress learner, int furthest, boolean underWay) {}

  @Override
  public Findings findings(Scope scope) {
    return reading.findings(this, scope, this::look);
  }

  private Findings look(Seen seen) {
    Scope scope = seen.scope();
    List<String> titles = titles(scope);
    List<Walker> walkers = walkers(seen, titles.size());
    if (walkers.isEmpty()) {
      return Findings.of(
          Answer.nothingYet("Nobody has opened " + scope.unit().numberedTitle() + " yet."));
    }
    List<Funnel.Step> steps =
        Funnel.of(titles.size(), walkers.stream().map(Walker::furthest).toList());
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Rows(steps(titles, steps, walkers)));
    parts.addAll(StillWorking.parts(seen));
    return new Findings(answer(titles, steps), parts, HOW);
  }

  private static List<String> titles(Scope scope) {
    List<String> titles = new ArrayList<>(scope.unit().pages().stream().map(Page::title).toList());
    scope.unit().test().ifPresent(test -> titles.add("Test handed in"));
    return titles;
  }

  private static List<Walker> walkers(Seen seen, int steps) {
    Map<String, Integer> places = new HashMap<>();
    seen.scope().unit().pages().forEach(page -> places.put(page.id(), places.size()));
    Map<UUID, Integer> furthest = new HashMap<>();
    seen.figures()
        .pages()
        .forEach(
            page ->
                furthest.merge(page.learner(), places.getOrDefault(page.page(), -1), Math::max));
    seen.figures().runs().stream()
        .filter(run -> run.percent().isPresent())
        .forEach(run -> furthest.put(run.learner(), steps - 1));
    Instant quiet = seen.scope().now().minus(Duration.ofDays(StillWorking.SILENCE));
    return seen.figures().learners().stream()
        .map(
            one ->
                new Walker(
                    one, furthest.getOrDefault(one.pseudonym(), -1), one.lastSeen().isAfter(quiet)))
        .toList();
  }

  /** The step before which the largest share is lost. */
  private static Answer answer(List<String> titles, List<Funnel.Step> steps) {
    int started = steps.getFirst().reach().total();
    if (!GATES.showsShare(started)) {
      return Answer.tooFew(
          Figures.count(started, "learner has", "learners have") + " started; shown from 5.");
    }
    Optional<Integer> worst =
        IntStream.range(0, steps.size())
            .boxed()
            .filter(at -> GATES.showsShare(steps.get(at).conversion().total()))
            .min(Comparator.comparingDouble(at -> steps.get(at).conversion().share()));
    if (worst.isEmpty() || steps.get(worst.get()).conversion().share() > MOST) {
      return Answer.calm("Nearly everybody who reaches a step goes on to the next.");
    }
    int at = worst.get();
    Proportion on = steps.get(at).conversion();
    String before = at == 0 ? "started" : "reached “" + titles.get(at - 1) + "”";
    return Answer.look(
        "%d of %d who %s have gone on to “%s” (%s, %s)."
            .formatted(
                on.successes(),
                on.total(),
                before,
                titles.get(at),
                Figures.share(on.share(), on.total()),
                Cell.shares(on.interval()).text()));
  }

  private static Table steps(List<String> titles, List<Funnel.Step> steps, List<Walker> walkers) {
    List<Table.Row> rows = new ArrayList<>();
    for (int at = 0; at < titles.size(); at++) {
      int step = at;
      int here = (int) walkers.stream().filter(w -> w.furthest() == step && w.underWay()).count();
      int stopped =
          (int) walkers.stream().filter(w -> w.furthest() == step && !w.underWay()).count();
      rows.add(row(titles.get(at), steps.get(at), at == titles.size() - 1, here, stopped));
    }
    int started = walkers.size();
    return new Table(
        "steps",
        "Steps of the unit, of "
            + Figures.count(started, "learner", "learners")
            + " who started; they may be taken in any order",
        STEPS,
        rows);
  }

  private static Table.Row row(
      String title, Funnel.Step step, boolean last, int here, int stopped) {
    Proportion reach = step.reach();
    double all = Math.max(1, reach.total());
    // who reached the last step has nowhere to go on to
    double on = last ? reach.successes() : reach.successes() - here - stopped;
    Proportion before = step.conversion();
    return Table.Row.of(
        Cell.of(title),
        Cell.of(reach.successes()),
        Cell.of(reach.total()),
        reach.isEnough()
            ? Cell.share(reach).noted(Cell.shares(reach.interval()).text())
            : Cell.share(reach),
        Cell.drawn(
            new Drawing.Stack(
                last ? List.of(on / all) : List.of(on / all, here / all, stopped / all))),
        Cell.of(last ? 0 : here),
        Cell.of(last ? 0 : stopped),
        before.isEnough()
            ? Cell.share(before).noted(Cell.shares(before.interval()).text())
            : Cell.share(before));
  }

  private static final List<String> HOW =
      List.of(
          "Reached: learners with evidence of the step or of a later one ÷ learners who started. A page counts as read when it was left after it was shown; the test when it was judged. Intervals are Wilson’s at 95 %.",
          "Whoever got no further than a step is still here when they were active within the last "
              + StillWorking.SILENCE
              + " days, else they stopped. Learners still under way are no drop-outs. In the bar from the left: went on, still here, stopped.",
          "The curve is Kaplan and Meier’s: stopped means the last activity, followed by "
              + StillWorking.SILENCE
              + " days of silence without having read all pages. Who finished, or still works, is followed only that far. Where most finish, finishing competes with stopping: read it as still working, among those not yet finished. Intervals by Greenwood, log–log.",
          GATES.words());
}
