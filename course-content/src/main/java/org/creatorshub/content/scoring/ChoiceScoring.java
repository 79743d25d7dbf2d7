package org.creatorshub.content.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Question.Option;

/** One right answer: all or nothing. Several: (right − wrong) ÷ number of right, at least 0. */
final class ChoiceScoring {
  private ChoiceScoring() {}

  static Judgement judge(Question.Choice question, Response response) {
    if (response instanceof Response.Chosen chosen && chosen.options().size() > 1) {
      return new Judgement.NotReadable("Choose one answer only.");
    }
    return judge(question.options(), response);
  }

  static Judgement judge(Question.MultipleChoice question, Response response) {
    return judge(question.options(), response);
  }

  private static Judgement judge(List<Option> options, Response response) {
    if (!(response instanceof Response.Chosen chosen) || !known(options, chosen.options())) {
      return new Judgement.NotReadable(Scoring.WRONG_KIND);
    }
    long possible = options.stream().filter(Option::right).count();
    long right = count(options, chosen.options(), true);
    long wrong = count(options, chosen.options(), false);
    double share = Math.max(0, (double) (right - wrong) / possible);
    Optional<String> misconception =
        options.stream()
            .filter(option -> !option.right() && chosen.options().contains(option.id()))
            .flatMap(option -> option.misconception().stream())
            .findFirst();
    return new Judgement.Marked(
        share,
        right == possible && wrong == 0,
        "",
        misconception,
        feedback(options, chosen.options()),
        key(options));
  }

  static String key(List<Option> options) {
    return options.stream()
        .filter(Option::right)
        .map(Option::text)
        .collect(Collectors.joining("; "));
  }

  private static boolean known(List<Option> options, Set<String> chosen) {
    return options.stream().map(Option::id).toList().containsAll(chosen);
  }

  private static long count(List<Option> options, Set<String> chosen, boolean right) {
    return options.stream()
        .filter(option -> option.right() == right && chosen.contains(option.id()))
        .count();
  }

  private static Map<String, String> feedback(List<Option> options, Set<String> chosen) {
    Map<String, String> feedback = new LinkedHashMap<>();
    options.stream()
        .filter(option -> option.right() || chosen.contains(option.id()))
        .forEach(option -> feedback.put(option.id(), option.feedback()));
    return feedback;
  }
}
