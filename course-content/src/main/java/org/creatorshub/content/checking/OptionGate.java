package org.creatorshub.content.checking;

import java.util.List;
import org.creatorshub.content.course.Question;

/** AUTH-09: a wrong option names its misconception and says what to look at again. */
record OptionGate(Findings findings) {
  void check(Question question) {
    switch (question) {
      case Question.Choice choice -> options(choice.id(), choice.options());
      case Question.MultipleChoice multi -> options(multi.id(), multi.options());
      case Question.Matching matching -> feedback(matching.id(), matching.feedback());
      case Question.Ordering ordering -> feedback(ordering.id(), ordering.feedback());
      case Question.Gap gap -> {
        feedback(gap.id(), gap.feedback());
        gap.misconceptions().forEach(wrong -> feedback(gap.id(), wrong.feedback()));
      }
      case Question.Numeric numeric ->
          numeric.misconceptions().forEach(wrong -> feedback(numeric.id(), wrong.feedback()));
    }
  }

  private void options(String id, List<Question.Option> options) {
    for (Question.Option option : options) {
      if (option.feedback().isBlank()) {
        findings.fault(
            id,
            "AUTH-09",
            "Option \""
                + option.id()
                + "\" of \""
                + id
                + "\" has no feedback. Say why it is right or wrong.");
      }
      if (!option.right() && option.misconception().isEmpty()) {
        findings.fault(
            id,
            "AUTH-09",
            "Option \""
                + option.id()
                + "\" of \""
                + id
                + "\" is wrong without a misconception. Name its code.");
      }
    }
    if (options.stream().map(option -> option.text().strip()).distinct().count() < options.size()) {
      findings.fault(id, "AUTH-11", "Two options of \"" + id + "\" have the same text.");
    }
  }

  private void feedback(String id, String feedback) {
    if (feedback.isBlank()) {
      findings.fault(id, "AUTH-09", "\"" + id + "\" has no feedback. Say what to look at again.");
    }
  }
}
