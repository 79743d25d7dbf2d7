package org.creatorshub.tool.diagnostic;

import java.util.Optional;
import org.creatorshub.content.diagnostic.Questionnaire;

/** What is said about the tasks beside the scores: feedback only. */
final class Tasks {
  private Tasks() {}

  static ResultView.Checked checked(Questionnaire.Knowledge question, Round round) {
    String given = round.answers().getOrDefault(question.id(), "");
    Questionnaire.Option right =
        question.options().stream().filter(Questionnaire.Option::right).findFirst().orElseThrow();
    return question.options().stream()
        .filter(option -> option.id().equals(given))
        .findFirst()
        .map(
            option ->
                new ResultView.Checked(
                    question.text(),
                    option.text(),
                    option.right(),
                    option.feedback(),
                    right.text()))
        .orElseGet(
            () ->
                new ResultView.Checked(question.text(), "", false, right.feedback(), right.text()));
  }

  static ResultView.Counted counted(Questionnaire.Ideas task, Round round, Optional<Round> first) {
    String typed = round.answers().getOrDefault(Fields.TEXT, "");
    return new ResultView.Counted(
        task.title(),
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
        count(round),
        first.map(Tasks::count).orElse(""),
        task.feedback());
  }

  private static String count(Round round) {
    String ideas = round.answers().getOrDefault(Fields.COUNT, "");
    String kinds = round.answers().getOrDefault(Fields.KINDS, "");
    String both = ideas.isEmpty() || kinds.isEmpty() ? "" : ", ";
    return (ideas.isEmpty() ? "" : "ideas: " + ideas)
        + both
        + (kinds.isEmpty() ? "" : "kinds: " + kinds);
  }
}
