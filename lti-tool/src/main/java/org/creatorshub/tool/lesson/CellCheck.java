package org.creatorshub.tool.lesson;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Sheet;
import org.creatorshub.content.scoring.Judgement;
import org.creatorshub.content.scoring.Response;
import org.creatorshub.content.scoring.Scoring;
import org.creatorshub.content.scoring.Variant;

/** Checks one cell of a workbench: a cell is a numeric question over the figures of its row. */
final class CellCheck {
  private CellCheck() {}

  /** What comes of a typed cell. */
  enum Mark {
    RIGHT,
    WRONG,
    UNREADABLE
  }

  static Mark check(Sheet.Row row, Sheet.Asked asked, String typed) {
    Variant cell = new Variant(question(row, asked), row.figures(), List.of());
    return switch (Scoring.judge(cell, new Response.Typed(typed))) {
      case Judgement.Marked marked -> marked.right() ? Mark.RIGHT : Mark.WRONG;
      case Judgement.NotReadable cannot -> Mark.UNREADABLE;
    };
  }

  private static Question question(Sheet.Row row, Sheet.Asked asked) {
    Map<String, Question.Parameter> figures =
        row.figures().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, one -> new Question.Parameter(List.of(one.getValue()))));
    return new Question.Numeric(
        FillingSheet.cell(row, asked),
        List.of(),
        asked.label(),
        "",
        1,
        figures,
        asked.formula(),
        asked.tolerance(),
        "",
        asked.decimals(),
        List.of());
  }
}
