package org.creatorshub.content.authoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Question;

/** Questions counted by type, under the names that authors write. */
final class ItemTypes {
  private ItemTypes() {}

  static Map<String, Long> count(List<Question> questions) {
    return questions.stream()
        .collect(Collectors.groupingBy(ItemTypes::name, TreeMap::new, Collectors.counting()));
  }

  private static String name(Question question) {
    return switch (question) {
      case Question.Choice choice -> "choice";
      case Question.MultipleChoice multi -> multi.picture().isPresent() ? "hotspot" : "multi";
      case Question.Numeric numeric -> "numeric";
      case Question.Ordering ordering -> "order";
      case Question.Gap gap -> "gap";
      case Question.Matching matching -> "match";
    };
  }

  /** For example {@code 12: 8 choice, 4 numeric}. */
  static String words(Map<String, Long> types) {
    if (types.isEmpty()) {
      return "–";
    }
    long all = types.values().stream().mapToLong(Long::longValue).sum();
    return types.entrySet().stream()
        .map(type -> CourseTable.grouped(type.getValue()) + " " + type.getKey())
        .collect(Collectors.joining(", ", CourseTable.grouped(all) + ": ", ""));
  }
}
