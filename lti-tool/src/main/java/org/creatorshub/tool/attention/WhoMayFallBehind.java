package org.creatorshub.tool.attention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorshub.reporting.insight.Gates;
import org.creatorshub.tool.inquiry.Answer;
import org.creatorshub.tool.inquiry.Cell;
import org.creatorshub.tool.inquiry.Drawing;
import org.creatorshub.tool.inquiry.Findings;
import org.creatorshub.tool.inquiry.Inquiry;
import org.creatorshub.tool.inquiry.Part;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.inquiry.Table;
import org.creatorshub.tool.rule.Flag;
import org.creatorshub.tool.rule.Rule;
import org.creatorshub.tool.rule.Verdict;

/** Question 3: who is late, away or under the plan of the due dates. */
public final class WhoMayFallBehind implements Inquiry {
  private static final Set<Rule> BY_DATE = EnumSet.of(Rule.R1, Rule.R2, Rule.R4);

  private final Looking looking;

  public WhoMayFallBehind(Looking looking) {
    this.looking = looking;
  }

  @Override
  public int number() {
    return 3;
  }

  @Override
  public String id() {
    return "behind";
  }

  @Override
  public String heading() {
    return "Who may fall behind?";
  }

  @Override
  public Findings findings(Scope scope) {
    List<Watched> learners = looking.learners(scope);
    List<Watched> late = learners.stream().filter(one -> first(one, BY_DATE).isPresent()).toList();
    List<Part> parts = new ArrayList<>();
    if (!late.isEmpty()) {
      parts.add(
          new Part.Rows(
              table(scope, "behind", "Learners who may fall behind, and why", late, BY_DATE)));
    }
    Set<Rule> others = EnumSet.complementOf(EnumSet.copyOf(BY_DATE));
    List<Watched> rest =
        learners.stream()
            .filter(one -> first(one, BY_DATE).isEmpty() && first(one, others).isPresent())
            .toList();
    if (!rest.isEmpty()) {
      parts.add(
          new Part.Rows(
              table(scope, "others", "Learners with other reasons for a word", rest, others)));
    }
    picture(learners).ifPresent(parts::add);
    if (!learners.isEmpty()) {
      parts.add(new Part.Rows(all(scope, learners)));
    }
    return new Findings(answer(scope, learners, late), parts, how());
  }

  private static Optional<Flag> first(Watched learner, Set<Rule> rules) {
    return learner.flags().stream().filter(flag -> rules.contains(flag.rule())).findFirst();
  }

  private Answer answer(Scope scope, List<Watched> learners, List<Watched> late) {
    if (learners.isEmpty()) {
      return Answer.nothingYet("No learner of this course is known yet.");
    }
    if (looking.read(scope).facts().dates().isEmpty()) {
      return Answer.tooFew(
          "No unit has a due date, so nobody can be called late. Set dates under “The rules”.");
    }
    if (late.isEmpty()) {
      return Answer.calm("Nobody of %d falls behind.".formatted(learners.size()));
    }
    long unopened =
        late.stream()
            .filter(one -> first(one, BY_DATE).filter(flag -> flag.rule() == Rule.R1).isPresent())
            .count();
    return Answer.look(
        "%d of %d may fall behind%s."
            .formatted(
                late.size(),
                learners.size(),
                unopened == 0
                    ? ""
                    : "; " + unopened + " of them have not opened a unit that is due"));
  }

  private static Table table(
      Scope scope, String id, String caption, List<Watched> learners, Set<Rule> rules) {
    return new Table(
        id,
        caption,
        List.of(
            Table.Column.text("learner", "Learner"),
            Table.Column.text("reason", "Why"),
            Table.Column.number("progress_percent", "Progress"),
            Table.Column.number("score_percent", "Tests"),
            Table.Column.text("last_seen", "Last seen")),
        learners.stream()
            .sorted(
                Comparator.comparing(
                        (Watched one) -> first(one, rules).map(Flag::rule).orElse(Rule.R7))
                    .thenComparing(Watched::number))
            .map(
                one ->
                    Table.Row.of(
                        LearnerRows.name(scope, one),
                        LearnerRows.reasons(one, first(one, rules).orElseThrow()),
                        LearnerRows.progress(one),
                        LearnerRows.score(one),
                        LearnerRows.seen(one.facts().lastSeen())))
            .toList());
  }

  /** Everybody who took a test; empty for too few to see anything. */
  private static Optional<Part> picture(List<Watched> learners) {
    Map<Drawing.Point, List<Watched>> places =
        learners.stream()
            .filter(one -> one.facts().score().isPresent())
            .collect(Collectors.groupingBy(WhoMayFallBehind::place));
    int tested = places.values().stream().mapToInt(List::size).sum();
    if (!Gates.USUAL.showsShare(tested)) {
      return Optional.empty();
    }
    List<Drawing.Dots.Dot> dots =
        places.entrySet().stream()
            .sorted(
                Comparator.comparingDouble(
                        (Map.Entry<Drawing.Point, List<Watched>> one) -> one.getKey().across())
                    .thenComparingDouble(one -> one.getKey().up()))
            .map(one -> dot(one.getKey(), one.getValue()))
            .toList();
    return Optional.of(
        new Part.Figure(
            "Progress beside results, of the %d who took a test; a ring is somebody who may fall behind"
                .formatted(tested),
            new Drawing.Dots(
                new Drawing.Ground(
                    "Progress of each learner beside the mean of their best results",
                    "progress, %",
                    "tests, %",
                    100,
                    100),
                dots)));
  }

  private static Drawing.Dots.Dot dot(Drawing.Point at, List<Watched> there) {
    return new Drawing.Dots.Dot(
        at, there.size(), there.stream().anyMatch(one -> first(one, BY_DATE).isPresent()));
  }

  private static Drawing.Point place(Watched learner) {
    return new Drawing.Point(
        Math.rint(100 * learner.facts().progress()), Math.rint(learner.facts().score().orElse(0)));
  }

  private static Table all(Scope scope, List<Watched> learners) {
    return new Table(
        "states",
        "Everybody: progress beside results",
        List.of(
            Table.Column.text("learner", "Learner"),
            Table.Column.text("state", "State"),
            Table.Column.number("progress_percent", "Progress"),
            Table.Column.number("score_percent", "Tests"),
            Table.Column.text("last_seen", "Last seen")),
        learners.stream()
            .map(
                one ->
                    Table.Row.of(
                        LearnerRows.name(scope, one),
                        state(one),
                        LearnerRows.progress(one),
                        LearnerRows.score(one),
                        LearnerRows.seen(one.facts().lastSeen())))
            .toList());
  }

  private static Cell state(Watched learner) {
    return switch (learner.verdict()) {
      case Verdict.Flagged flagged -> Cell.of(flagged.first().rule().title());
      case Verdict.OnTrack fine -> Cell.of("On track");
      case Verdict.NotEnough blind -> Cell.of("Not enough information").noted(blind.missing());
    };
  }

  private static List<String> how() {
    return List.of(
        "Late are those under the rules “%s”, “%s” and “%s”, which look at due dates."
            .formatted(Rule.R1.title(), Rule.R2.title(), Rule.R4.title()),
        "Progress is the share of pages read, tests passed and portfolio work handed in, over the units of this course; the plan goes straight from each due date to the next. Before the first date nothing is planned. A later date that you gave one learner counts for that learner.",
        "Tests are the mean of the best results of tests that were taken.");
  }
}
