package org.creatorshub.tool.cohort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.text.OneLine;

/** The questions of a unit by id: those of the test, then those on its pages. */
final class UnitQuestions {
  private final Map<String, Question> tested = new LinkedHashMap<>();
  private final Map<String, Question> practised = new LinkedHashMap<>();

  UnitQuestions(Unit unit) {
    unit.test().ifPresent(test -> test.bank().forEach(one -> tested.put(one.id(), one)));
    unit.pages().stream()
        .flatMap(page -> page.blocks().stream())
        .filter(Block.Practice.class::isInstance)
        .map(block -> ((Block.Practice) block).question())
        .forEach(one -> practised.putIfAbsent(one.id(), one));
  }

  List<Question> tested() {
    return List.copyOf(tested.values());
  }

  List<Question> practised() {
    return List.copyOf(practised.values());
  }

  List<Question> all() {
    List<Question> all = new ArrayList<>(tested.values());
    all.addAll(practised.values());
    return all;
  }

  boolean inTest(String id) {
    return tested.containsKey(id);
  }

  Optional<Question> find(String id) {
    return Optional.ofNullable(tested.get(id)).or(() -> Optional.ofNullable(practised.get(id)));
  }

  /** Its words, or its id where the course no longer has it. */
  String stem(String id) {
    return find(id).map(one -> OneLine.of(one.stem())).orElse(id);
  }

  static List<Question.Option> options(Question question) {
    return switch (question) {
      case Question.Choice choice -> choice.options();
      case Question.MultipleChoice multiple -> multiple.options();
      case Question.Numeric numeric -> List.of();
      case Question.Matching matching -> List.of();
      case Question.Ordering ordering -> List.of();
      case Question.Gap gap -> List.of();
    };
  }
}
