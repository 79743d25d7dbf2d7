package org.creatorshub.content.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Question.Gap;
import org.creatorshub.content.course.Question.GapMisconception;

/** Words are right in one of the accepted spellings, and nothing in between. */
final class GapScoring {
  private GapScoring() {}

  static Judgement judge(Gap question, Response response) {
    if (!(response instanceof Response.Typed typed)) {
      return new Judgement.NotReadable(Scoring.WRONG_KIND);
    }
    String said = TypedWords.comparable(question, typed.text());
    if (said.isEmpty() || typed.text().length() > TypedWords.LONGEST) {
      return new Judgement.NotReadable("Write a word or a few words, at most 40 characters.");
    }
    boolean right = holds(question, question.accepted(), said);
    Optional<GapMisconception> betrayed =
        right
            ? Optional.empty()
            : question.misconceptions().stream()
                .filter(wrong -> holds(question, wrong.answers(), said))
                .findFirst();
    return new Judgement.Marked(
        right ? 1 : 0,
        right,
        right ? "" : betrayed.map(GapMisconception::feedback).orElse(question.feedback()),
        betrayed.map(GapMisconception::code),
        Map.of(),
        key(question));
  }

  private static boolean holds(Gap question, List<String> answers, String said) {
    return answers.stream().anyMatch(one -> TypedWords.comparable(question, one).equals(said));
  }

  static String key(Gap question) {
    List<String> others = question.accepted().subList(1, question.accepted().size());
    String first = question.accepted().getFirst();
    return others.isEmpty() ? first : first + " (also right: " + String.join(", ", others) + ")";
  }
}
