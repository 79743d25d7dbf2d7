package org.creatorshub.tool.attention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.creatorshub.tool.inquiry.Answer;
import org.creatorshub.tool.inquiry.Findings;
import org.creatorshub.tool.inquiry.Inquiry;
import org.creatorshub.tool.inquiry.Part;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.rule.Flag;
import org.creatorshub.tool.rule.Rule;
import org.creatorshub.tool.rule.Verdict;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** Question 1: at most seven lines, each with its reason and what can be done. */
public final class WhatNeedsMe implements Inquiry {
  private static final int MOST = 7;

  private final Looking looking;
  private final Supplier<Optional<Inquiry>> questions;
  private final Needs needs;

  /** Makes the list into HTML. */
  @FunctionalInterface
  interface Needs {
    String html(NeedsPage page);
  }

  /**
   * @param questions the inquiry about questions, whose answer is a line here
   */
  public WhatNeedsMe(Looking looking, Supplier<Optional<Inquiry>> questions) {
    this(looking, questions, AttentionTemplates::needsHtml);
  }

  WhatNeedsMe(Looking looking, Supplier<Optional<Inquiry>> questions, Needs needs) {
    this.looking = looking;
    this.questions = questions;
    this.needs = needs;
  }

  @Override
  public int number() {
    return 1;
  }

  @Override
  public String id() {
    return "attention";
  }

  @Override
  public String heading() {
    return "What needs me this week?";
  }

  /** A learner with the first flag that nobody waits for. */
  private record Open(Watched learner, Flag flag) {}

  @Override
  public Findings findings(Scope scope) {
    List<Watched> learners = looking.learners(scope);
    List<Open> open =
        learners.stream()
            .flatMap(
                one -> Looking.open(one, scope.now()).stream().map(flag -> new Open(one, flag)))
            .sorted(
                Comparator.comparing((Open one) -> answered(one).isPresent())
                    .thenComparing(one -> one.flag().rule())
                    .thenComparing(one -> one.learner().number()))
            .toList();
    Optional<Answer> items =
        questions
            .get()
            .map(inquiry -> inquiry.answer(scope))
            .filter(answer -> answer.state() == Answer.State.LOOK);
    List<Part> parts = new ArrayList<>();
    NeedsPage page = page(scope, open, items, learners);
    if (!page.lines().isEmpty() || !page.waiting().isEmpty()) {
      parts.add(new Part.Markup(needs.html(page)));
    }
    parts.add(
        new Part.Markup(
            "<p class=\"small\"><a href=\"%s\">The rules, their figures, due dates and how they"
                    .formatted(scope.base() + "/dashboard/rules")
                + " did</a> · <a href=\"%s\">What was done</a></p>"
                    .formatted(scope.base() + "/dashboard/log")));
    return new Findings(answer(learners, open.size(), items.isPresent()), parts, how());
  }

  private static Optional<String> answered(Open one) {
    return one.learner().said(one.flag()).flatMap(Flags.Kept::answer);
  }

  private static Answer answer(List<Watched> learners, int open, boolean items) {
    if (learners.isEmpty()) {
      return Answer.nothingYet(
          "Nothing yet: no learner is known. They appear when they open a link, or when the roster"
              + " is read.");
    }
    if (open == 0 && !items) {
      long blind =
          learners.stream().filter(one -> one.verdict() instanceof Verdict.NotEnough).count();
      return blind == learners.size()
          ? Answer.tooFew(
              "The rules cannot tell yet for %s: there is not enough information."
                  .formatted(Figures.count(blind, "learner", "learners")))
          : Answer.calm(
              "Nothing needs you."
                  + (blind > 0
                      ? " For %d of %d there is not enough information."
                          .formatted(blind, learners.size())
                      : ""));
    }
    String people =
        open == 0 ? "" : Figures.count(open, "learner", "learners") + " of " + learners.size();
    String both = open > 0 && items ? " and the questions of this unit" : "";
    return Answer.look(
        (open == 0 ? "The questions of this unit" : people + both) + ". Nothing else needs you.");
  }

  private static NeedsPage page(
      Scope scope, List<Open> open, Optional<Answer> items, List<Watched> learners) {
    List<NeedsPage.Line> lines = new ArrayList<>();
    items.ifPresent(answer -> lines.add(line(scope, answer)));
    open.stream()
        .limit(MOST - (long) lines.size())
        .map(one -> line(scope, one))
        .forEach(lines::add);
    int shown = lines.size() - (items.isPresent() ? 1 : 0);
    return new NeedsPage(
        scope.base(),
        scope.teacher().csrf(),
        scope.query(),
        lines,
        open.size() - shown,
        learners.stream().flatMap(one -> waiting(scope, one)).toList());
  }

  private static NeedsPage.Line line(Scope scope, Answer items) {
    return new NeedsPage.Line(
        scope.address("/dashboard/q/hard-questions"),
        "Questions",
        "Look at",
        items.text(),
        List.of(),
        "",
        "",
        "");
  }

  private static NeedsPage.Line line(Scope scope, Open one) {
    Watched learner = one.learner();
    return new NeedsPage.Line(
        scope.address("/dashboard/learner/" + learner.person()),
        learner.called(scope.filters().namesHidden()),
        one.flag().rule().title(),
        one.flag().reason(),
        learner.flags().stream()
            .filter(flag -> !flag.equals(one.flag()))
            .map(Flag::reason)
            .toList(),
        answered(one).orElse(""),
        learner.person().toString(),
        one.flag().key());
  }

  private static java.util.stream.Stream<NeedsPage.Waiting> waiting(Scope scope, Watched learner) {
    Instant now = scope.now();
    return learner.flags().stream()
        .flatMap(
            flag ->
                learner.said(flag).stream()
                    .filter(said -> said.snoozed(now))
                    .map(
                        said ->
                            new NeedsPage.Waiting(
                                scope.address("/dashboard/learner/" + learner.person()),
                                learner.called(scope.filters().namesHidden()),
                                flag.reason(),
                                said.snoozedUntil().map(Moment::day).orElse(""),
                                said.note().orElse(""),
                                learner.person().toString(),
                                flag.key())));
  }

  private static List<String> how() {
    List<String> how = new ArrayList<>();
    how.add(
        "Seven rules are asked for every learner who is in the course now, over all its units, in a"
            + " fixed order. Each learner stands here once, under the first rule that fires; the"
            + " others are further reasons. Nothing is predicted and nobody gets a score: a person"
            + " decides. The learner reads the same words on “How am I doing?” and can answer.");
    for (Rule rule : Rule.values()) {
      how.add("%s %s: %s".formatted(rule, rule.title(), rule.meaning()));
    }
    how.add(
        "“Not enough information” is a state of its own: no due date is set, or nothing is recorded."
            + " It is never counted as on track.");
    return how;
  }
}
