package org.creatorshub.tool.lesson;

import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Question;
import org.creatorshub.tool.lesson.LessonView.BlockView;
import org.creatorshub.tool.lesson.PracticeAnswers.Practised;
import org.creatorshub.tool.question.Drawn;
import org.creatorshub.tool.question.QuestionForms;
import org.creatorshub.tool.question.Verdict;
import org.creatorshub.tool.session.LaunchSession;

/** Lays out a question on a page, with what the learner last answered. */
public final class PracticeForms {
  private final Practising practising;
  private final QuestionForms forms;

  public PracticeForms(Practising practising, QuestionForms forms) {
    this.practising = practising;
    this.forms = forms;
  }

  /** What this person answered, read once for all questions of a page. */
  Map<String, Practised> states(LaunchSession session) {
    return practising.states(session);
  }

  BlockView view(LaunchSession session, Question question, Map<String, Practised> states) {
    Practised state = Practising.state(session, question, states);
    Drawn drawn = practising.draw(session, question, state.round());
    boolean answered = !state.answer().isEmpty();
    Optional<Verdict> verdict =
        answered ? Optional.of(practising.judge(drawn, state.answer())) : Optional.empty();
    var asked = new QuestionForms.Asked(drawn, "", state.answer(), verdict, true);
    return new BlockView(
        question.id(),
        "",
        forms.view(asked),
        state.round(),
        answered,
        !drawn.values().isEmpty(),
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
