package org.creatorshub.tool.attention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creatorshub.tool.inquiry.Answer;
import org.creatorshub.tool.inquiry.Cell;
import org.creatorshub.tool.inquiry.Findings;
import org.creatorshub.tool.inquiry.Inquiry;
import org.creatorshub.tool.inquiry.Part;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.inquiry.Table;
import org.creatorshub.tool.rule.Flag;
import org.creatorshub.tool.rule.LearnerFacts;
import org.creatorshub.tool.rule.Rule;
import org.creatorshub.tool.rule.RuleFigure;
import org.creatorshub.tool.rule.RuleSettings;
import org.creatorshub.tool.text.Figures;

/** Question 2: who tries in vain, or takes twice the time. */
public final class WhoIsStuck implements Inquiry {
  private final Looking looking;
  private final RuleBook book;

  public WhoIsStuck(Looking looking, RuleBook book) {
    this.looking = looking;
    this.book = book;
  }

  @Override
  public int number() {
    return 2;
  }

  @Override
  public String id() {
    return "stuck";
  }

  @Override
  public String heading() {
    return "Who is stuck?";
  }

  private record Stuck(Watched learner, Flag flag) {}

  @Override
  public Findings findings(Scope scope) {
    RuleSettings settings = book.settings(scope.cohort().platform(), scope.cohort().course());
    List<Watched> learners = looking.learners(scope);
    List<Stuck> stuck =
        learners.stream()
            .flatMap(
                one ->
                    one.flags().stream()
                        .filter(flag -> flag.rule() == Rule.R3)
                        .map(flag -> new Stuck(one, flag)))
            .toList();
    List<Part> parts = new ArrayList<>();
    if (!stuck.isEmpty()) {
      parts.add(new Part.Rows(table(scope, stuck)));
    }
    return new Findings(answer(learners, stuck, settings), parts, how(settings));
  }

  private static Answer answer(List<Watched> learners, List<Stuck> stuck, RuleSettings settings) {
    long worked =
        learners.stream()
            .filter(
                one ->
                    !one.facts().items().isEmpty()
                        || one.facts().units().stream().anyMatch(unit -> !unit.active().isZero()))
            .count();
    if (settings.off().contains(Rule.R3)) {
      return Answer.tooFew("Your team has switched this rule off.");
    }
    if (stuck.isEmpty()) {
      return worked == 0
          ? Answer.nothingYet("Nobody has worked in this course yet.")
          : Answer.calm(
              "Nobody is stuck, of %s who worked."
                  .formatted(Figures.count(worked, "learner", "learners")));
    }
    Optional<Map.Entry<String, Long>> most =
        stuck.stream()
            .flatMap(one -> one.flag().question().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
            .entrySet()
            .stream()
            .max(
                Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
    return Answer.look(
        most.filter(one -> one.getValue() > 1)
            .map(
                one ->
                    "%d learners tried %s %d times or more without success."
                        .formatted(one.getValue(), one.getKey(), settings.of(RuleFigure.TRIES)))
            .orElseGet(
                () -> Figures.count(stuck.size(), "learner is", "learners are") + " stuck."));
  }

  private static Table table(Scope scope, List<Stuck> stuck) {
    return new Table(
        "stuck",
        "Learners who are stuck, most tries first",
        List.of(
            Table.Column.text("learner", "Learner"),
            Table.Column.text("reason", "Why"),
            Table.Column.text("unit", "Unit"),
            Table.Column.number("tries", "Tries"),
            Table.Column.text("last_seen", "Last seen")),
        stuck.stream()
            .sorted(
                Comparator.comparingInt((Stuck one) -> -tries(one))
                    .thenComparing(one -> one.learner().number()))
            .map(one -> row(scope, one))
            .toList());
  }

  private static int tries(Stuck stuck) {
    return stuck.learner().facts().items().stream()
        .filter(item -> stuck.flag().question().filter(item.question()::equals).isPresent())
        .mapToInt(LearnerFacts.ItemFacts::answers)
        .sum();
  }

  private static Table.Row row(Scope scope, Stuck one) {
    int tries = tries(one);
    return Table.Row.of(
        LearnerRows.name(scope, one.learner()),
        Cell.of(one.flag().reason()),
        Cell.of(one.flag().unit().orElse("")),
        tries == 0 ? Cell.of("–", "") : Cell.of(tries),
        LearnerRows.seen(one.learner().facts().lastSeen()));
  }

  private static List<String> how(RuleSettings settings) {
    return List.of(
        "A learner is stuck with %d or more tries at one question within seven days and none of them right, in tests and practice together; or with %d times the planned minutes of a unit without having completed it."
            .formatted(settings.of(RuleFigure.TRIES), settings.of(RuleFigure.TIME_FACTOR)),
        "Time is counted only while a page is open and used. What can help: one more attempt, a word, or the step again; open the learner’s page for it.");
  }
}
