package org.creatorshub.tool.toolkit;

import java.util.List;
import org.creatorshub.content.course.Technique;
import org.creatorshub.content.scoring.TechniqueQuiz;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.lesson.UnitPages;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.toolkit.AnsweringAz.Round;

/** Puts together the page of the A–Z quiz. */
public final class ShowingAz {
  private final TechniqueQuiz quiz;
  private final AnsweringAz answering;

  public ShowingAz(TechniqueQuiz quiz, AnsweringAz answering) {
    this.quiz = quiz;
    this.answering = answering;
  }

  AzPage page(LaunchSession session, String base, Round round) {
    List<AzPage.Letter> letters =
        answering.letters(session, round.round()).stream()
            .map(letter -> letter(base, letter, round.typed().getOrDefault(letter, "")))
            .toList();
    long answered = letters.stream().filter(one -> !one.typed().isEmpty()).count();
    long right = letters.stream().filter(AzPage.Letter::right).count();
    return new AzPage(
        base,
        session.csrf(),
        UnitPages.notice(session),
        round.round(),
        answered == 0 ? null : Phrase.of("az_summary", answered, letters.size(), right),
        answered == letters.size(),
        letters);
  }

  private AzPage.Letter letter(String base, String letter, String typed) {
    if (typed.isEmpty()) {
      return new AzPage.Letter(letter, "", false, null, List.of());
    }
    boolean right = quiz.accepts(letter, typed);
    return new AzPage.Letter(
        letter,
        typed,
        right,
        right ? Phrase.of("az_in") : Phrase.of("az_out"),
        quiz.of(letter).stream().map(one -> listed(base, one)).toList());
  }

  private static AzPage.Listed listed(String base, Technique technique) {
    return new AzPage.Listed(technique.name(), ShowingToolkit.address(base, technique));
  }
}
