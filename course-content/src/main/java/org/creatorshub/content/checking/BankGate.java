package org.creatorshub.content.checking;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;

/** AUTH-11: a bank holds three times what is drawn, without equal stems. */
record BankGate(Findings findings) {
  void check(Unit unit) {
    unit.test().ifPresent(this::check);
  }

  private void check(Test test) {
    if (test.bank().size() < 3 * test.draw()) {
      findings.fault(
          test.id(),
          "AUTH-11",
          "The bank holds %d items; drawing %d needs at least %d. Write more items."
              .formatted(test.bank().size(), test.draw(), 3 * test.draw()));
    }
    if (test.numeric().isPresent()) {
      kinds(test, test.numeric().getAsInt());
    }
    Map<String, String> stems = new HashMap<>();
    for (Question question : test.bank()) {
      String stem =
          question.stem().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}]+", " ").strip();
      String other = stems.putIfAbsent(stem, question.id());
      if (other != null) {
        findings.fault(
            question.id(),
            "AUTH-11",
            "\"" + question.id() + "\" asks the same as \"" + other + "\". Change one stem.");
      }
    }
  }

  private void kinds(Test test, int numeric) {
    long numbers = test.bank().stream().filter(Question.Numeric.class::isInstance).count();
    long others = test.bank().size() - numbers;
    int rest = test.draw() - numeric;
    if (numbers < 3L * numeric || others < 3L * rest) {
      findings.fault(
          test.id(),
          "AUTH-11",
          "The bank holds %d numeric items and %d others; drawing %d and %d needs at least %d and %d."
              .formatted(numbers, others, numeric, rest, 3 * numeric, 3 * rest));
    }
  }
}
