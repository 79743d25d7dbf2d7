package org.creatorshub.tool.preview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Sheet;
import org.creatorshub.content.expression.Expression;
import org.creatorshub.content.expression.Parsed;
import org.creatorshub.content.expression.Value;
import org.creatorshub.tool.lesson.TrialPages;
import org.creatorshub.tool.question.Drawn;

/** The answers that count in full, as a form would send them. */
final class RightAnswers {
  private RightAnswers() {}

  static List<String> of(Drawn drawn) {
    return switch (drawn.question()) {
      case Question.Choice choice -> right(choice.options());
      case Question.MultipleChoice multi -> right(multi.options());
      case Question.Numeric numeric ->
          number(numeric.key(), drawn.values(), numeric.decimals()).stream().toList();
      case Question.Matching matching ->
          matching.pairs().entrySet().stream()
              .map(it -> it.getKey() + "=" + it.getValue())
              .toList();
      case Question.Ordering ordering -> inOrder(ordering.entries());
      case Question.Gap gap -> List.of(gap.accepted().getFirst());
    };
  }

  private static List<String> right(List<Question.Option> options) {
    return options.stream().filter(Question.Option::right).map(Question.Option::id).toList();
  }

  private static List<String> inOrder(List<Question.Entry> entries) {
    List<String> places = new ArrayList<>();
    entries.forEach(entry -> places.add(entry.id() + "=" + (places.size() + 1)));
    return places;
  }

  /** Every cell of a workbench filled as it should be. */
  static Map<String, String> cells(Sheet sheet) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Sheet.Row row : sheet.rows()) {
      for (Sheet.Asked asked : sheet.asked()) {
        number(asked.formula(), row.figures(), asked.decimals())
            .ifPresent(text -> cells.put(TrialPages.cell(row, asked), text));
      }
    }
    return cells;
  }

  /** The value as a learner would round and type it; empty where there is none. */
  static Optional<String> number(String expression, Map<String, BigDecimal> values, int decimals) {
    return switch (Expression.parse(expression)) {
      case Parsed.Malformed bad -> Optional.empty();
      case Expression read ->
          switch (read.value(values)) {
            case Value.NotComputable no -> Optional.empty();
            case Value.Computed computed ->
                Optional.of(
                    computed.number().setScale(decimals, RoundingMode.HALF_UP).toPlainString());
          };
    };
  }
}
