package org.creatorshub.tool.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.diagnostic.Item;
import org.creatorshub.content.diagnostic.Questionnaire;
import org.creatorshub.tool.session.LaunchSession;
import org.jspecify.annotations.Nullable;

/** What stands on a page of questions. */
public final class QuestionPages {

  /**
   * The page.
   *
   * @param typed what is in the fields: the kept answers, or what was just sent
   * @param refused fields that cannot be kept as they are
   */
  QuestionsView view(
      LaunchSession session,
      String base,
      Asked asked,
      Round round,
      String step,
      Map<String, String> typed,
      List<String> refused) {
    List<String> steps = asked.steps();
    int at = steps.indexOf(step);
    return new QuestionsView(
        base,
        session.csrf(),
        Addresses.step(base, round, step),
        asked.questionnaire().title(),
        title(asked, step),
        lead(asked, step),
        at + 1,
        steps.size(),
        at == 0,
        at == steps.size() - 1,
        lines(asked, round, step, typed),
        ideas(asked, step, typed),
        refused.stream().map(QuestionPages::problem).toList());
  }

  private static String title(Asked asked, String step) {
    return switch (step) {
      case Asked.KNOWLEDGE -> "Quick questions";
      case Asked.IDEAS -> asked.questionnaire().ideas().orElseThrow().title();
      default -> asked.dimension(step).title();
    };
  }

  private static String lead(Asked asked, String step) {
    return switch (step) {
      case Asked.KNOWLEDGE -> "For feedback only: they change no score. You may leave any of them.";
      case Asked.IDEAS ->
          "If you like: you count your ideas yourself, and nobody rates them. You may leave it.";
      default ->
          "This is about "
              + asked.dimension(step).about()
              + ". A score needs three of the four answers that belong to it.";
    };
  }

  private static List<QuestionsView.Line> lines(
      Asked asked, Round round, String step, Map<String, String> typed) {
    return switch (step) {
      case Asked.IDEAS -> List.of();
      case Asked.KNOWLEDGE ->
          asked.questionnaire().knowledge().stream().map(one -> line(one, typed)).toList();
      default ->
          asked.questionnaire().block(step).stream()
              .flatMap(block -> round.shuffled(block).stream())
              .map(item -> line(item, typed))
              .toList();
    };
  }

  private static QuestionsView.Line line(Item item, Map<String, String> typed) {
    String chosen = typed.getOrDefault(item.id(), "");
    List<QuestionsView.Pick> picks = new ArrayList<>();
    List<String> points = item.scale().points();
    for (int at = 0; at < points.size(); at++) {
      picks.add(pick(item.id(), Integer.toString(at + 1), points.get(at), chosen));
    }
    picks.add(pick(item.id(), Round.NONE, "prefer not to say", chosen));
    return new QuestionsView.Line(item.id(), item.text(), picks);
  }

  private static QuestionsView.Line line(
      Questionnaire.Knowledge question, Map<String, String> typed) {
    String chosen = typed.getOrDefault(question.id(), "");
    List<QuestionsView.Pick> picks = new ArrayList<>();
    question
        .options()
        .forEach(option -> picks.add(pick(question.id(), option.id(), option.text(), chosen)));
    picks.add(pick(question.id(), Round.NONE, "I do not know yet", chosen));
    return new QuestionsView.Line(question.id(), question.text(), picks);
  }

  private static QuestionsView.Pick pick(String field, String value, String label, String chosen) {
    return new QuestionsView.Pick(
        value, field + "-" + value, label, value.equals(chosen), value.equals(Round.NONE));
  }

  private static QuestionsView.@Nullable IdeasView ideas(
      Asked asked, String step, Map<String, String> typed) {
    if (!step.equals(Asked.IDEAS)) {
      return null;
    }
    Questionnaire.Ideas task = asked.questionnaire().ideas().orElseThrow();
    return new QuestionsView.IdeasView(
        task.text(),
        task.minutes(),
        typed.getOrDefault(Fields.TEXT, ""),
        typed.getOrDefault(Fields.COUNT, ""),
        typed.getOrDefault(Fields.KINDS, ""));
  }

  private static QuestionsView.Problem problem(String field) {
    String text =
        switch (field) {
          case Fields.TEXT -> "The ideas are longer than 5,000 characters. Shorten them.";
          case Fields.COUNT -> "The number of ideas is a whole number like 12.";
          case Fields.KINDS -> "The number of kinds is a whole number like 4.";
          default -> "Choose one of the answers, or none.";
        };
    return new QuestionsView.Problem(field, text);
  }
}
