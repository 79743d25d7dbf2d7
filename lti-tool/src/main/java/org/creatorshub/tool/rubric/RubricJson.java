package org.creatorshub.tool.rubric;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Filled rubrics as tables keep them. */
public final class RubricJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Map<String, @Nullable Object>>> ROWS =
      new TypeReference<>() {};

  private RubricJson() {}

  public static String write(FilledRubric filled) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (FilledRubric.Line line : filled.lines()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("criterion", line.criterion());
      line.level().ifPresent(level -> row.put("level", level));
      row.put("comment", line.comment());
      rows.add(row);
    }
    return written(rows);
  }

  public static String write(List<Award> awards) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Award award : awards) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("criterion", award.criterion());
      row.put("title", award.title());
      row.put("weight", award.weight());
      row.put("level", award.level());
      row.put("sentence", award.sentence());
      row.put("comment", award.comment());
      rows.add(row);
    }
    return written(rows);
  }

  public static FilledRubric filled(String lines, String comment) {
    return new FilledRubric(
        read(lines).stream()
            .map(
                row ->
                    new FilledRubric.Line(
                        text(row, "criterion"), number(row, "level"), text(row, "comment")))
            .toList(),
        comment);
  }

  public static List<Award> awards(String lines) {
    return read(lines).stream()
        .map(
            row ->
                new Award(
                    text(row, "criterion"),
                    text(row, "title"),
                    number(row, "weight").orElse(0),
                    number(row, "level").orElse(0),
                    text(row, "sentence"),
                    text(row, "comment")))
        .toList();
  }

  private static String text(Map<String, @Nullable Object> row, String name) {
    return row.get(name) instanceof String text ? text : "";
  }

  private static Optional<Integer> number(Map<String, @Nullable Object> row, String name) {
    return row.get(name) instanceof Integer number ? Optional.of(number) : Optional.empty();
  }

  private static String written(List<Map<String, Object>> rows) {
    try {
      return JSON.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts and numbers are always JSON", e);
    }
  }

  private static List<Map<String, @Nullable Object>> read(String text) {
    try {
      return JSON.readValue(text, ROWS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A filled rubric in the database is unreadable", e);
    }
  }
}
