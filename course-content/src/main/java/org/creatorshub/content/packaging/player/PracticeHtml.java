package org.creatorshub.content.packaging.player;

import org.creatorshub.content.course.Question;
import org.creatorshub.content.packaging.FrozenVariants;
import org.creatorshub.content.packaging.Html;
import org.creatorshub.content.packaging.LessonHtml;
import org.creatorshub.content.scoring.Scoring;
import org.creatorshub.content.scoring.Variant;

/** A question on a page: the script shows its buttons and takes the answer to look up away. */
record PracticeHtml(LessonHtml texts, Question question) {

  String html() {
    Variant variant = FrozenVariants.of(question, 1).getFirst();
    String explanation =
        question.explanation().isBlank()
            ? ""
            : "<p>" + texts.inline(question.explanation()) + "</p>";
    return """
        <form class="practice" data-practice="%s">
        <p class="practice-label">Try it. This does not count.</p>
        %s
        <div class="actions" data-buttons hidden><button type="submit">Send answer</button>\
        <button type="button" class="quiet" data-renew hidden>New numbers</button></div>
        <details data-noscript><summary>Compare with the answer</summary><p>%s</p>%s</details>
        </form>"""
        .formatted(
            Html.text(question.id()),
            new QuestionHtml(texts, variant).html(),
            texts.inline(Scoring.key(variant)),
            explanation);
  }
}
