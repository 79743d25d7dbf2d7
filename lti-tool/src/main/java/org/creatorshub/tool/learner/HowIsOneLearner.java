package org.creatorshub.tool.learner;

import java.util.List;
import org.creatorshub.tool.attention.LearnerRows;
import org.creatorshub.tool.attention.Looking;
import org.creatorshub.tool.attention.Watched;
import org.creatorshub.tool.inquiry.Answer;
import org.creatorshub.tool.inquiry.Cell;
import org.creatorshub.tool.inquiry.Findings;
import org.creatorshub.tool.inquiry.Inquiry;
import org.creatorshub.tool.inquiry.Part;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.inquiry.Table;
import org.creatorshub.tool.rule.LearnerFacts.UnitFacts;
import org.creatorshub.tool.text.Figures;

/** Question 11: the way to each learner's own page. */
public final class HowIsOneLearner implements Inquiry {
  private final Looking looking;

  public HowIsOneLearner(Looking looking) {
    this.looking = looking;
  }

  @Override
  public int number() {
    return 11;
  }

  @Override
  public String id() {
    return "one-learner";
  }

  @Override
  public String heading() {
    return "How is this one learner doing?";
  }

  @Override
  public Findings findings(Scope scope) {
    List<Watched> learners = looking.learners(scope);
    if (learners.isEmpty()) {
      return new Findings(
          Answer.nothingYet("No learner of this course is known yet."), List.of(), List.of());
    }
    return new Findings(
        Answer.calm(
            "Choose one of %s.".formatted(Figures.count(learners.size(), "learner", "learners"))),
        List.of(new Part.Rows(table(scope, learners))),
        List.of(
            "A learner’s page shows units, attempts with answers, grades, handed-in work and what happened, with the means of the course beside. Every look at it stands in the course’s log, and the learner can read who looked."));
  }

  private static Table table(Scope scope, List<Watched> learners) {
    return new Table(
        "learners",
        "Learners of this course",
        List.of(
            Table.Column.text("learner", "Learner"),
            Table.Column.number("units_begun", "Units begun"),
            Table.Column.number("units_completed", "Completed"),
            Table.Column.text("last_seen", "Last seen")),
        learners.stream()
            .map(
                one ->
                    Table.Row.of(
                        LearnerRows.name(scope, one),
                        Cell.of(one.facts().units().stream().filter(UnitFacts::opened).count()),
                        Cell.of(one.facts().units().stream().filter(UnitFacts::completed).count()),
                        LearnerRows.seen(one.facts().lastSeen())))
            .toList());
  }
}
