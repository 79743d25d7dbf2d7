package org.creatorshub.tool.quiz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Test;
import org.creatorshub.tool.question.Answers;

/** What the form of an attempt sends. */
record QuizForm(Map<String, List<String>> fields) {

  QuizForm {
    fields = Map.copyOf(fields);
  }

  /** Answers to the given questions; every question that stood on the page has an entry. */
  Map<String, List<String>> answers(Test test, List<String> questions) {
    Map<String, List<String>> answers = new HashMap<>();
    for (Question question : test.bank()) {
      if (questions.contains(question.id())) {
        answers.put(question.id(), Answers.read(question, fields));
      }
    }
    return answers;
  }

  SavingAnswers.Sheet sheet(Test test, Attempt attempt) {
    return new SavingAnswers.Sheet(
        number("revision"),
        writer(),
        first("force").equals("true"),
        answers(test, attempt.questions()));
  }

  boolean handsIn() {
    return first("do").equals("hand-in");
  }

  /** Names the open page; only what we made ourselves can look like this. */
  String writer() {
    String text = first("writer");
    return text.matches("[0-9a-f-]{36}") ? text : "unnamed";
  }

  long number(String name) {
    String text = first(name);
    return text.matches("-?[0-9]{1,19}") ? new java.math.BigInteger(text).longValue() : -1;
  }

  private String first(String name) {
    List<String> values = fields.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }
}
