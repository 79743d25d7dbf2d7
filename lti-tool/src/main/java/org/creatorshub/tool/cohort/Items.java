package org.creatorshub.tool.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Question;
import org.creatorshub.reporting.insight.ItemStatistics;
import org.creatorshub.reporting.insight.ScoreTable;
import org.creatorshub.reporting.progress.Given;

/** All questions of a unit that somebody has answered, those to look at first. */
final class Items {
  private Items() {}

  static List<Item> of(UnitFigures figures, UnitQuestions questions, Set<String> excluded) {
    List<Item> items = new ArrayList<>();
    ScoreTable table = table(figures.answers());
    Map<String, List<Given>> tested = byQuestion(figures.answers());
    tested.forEach(
        (id, answers) ->
            items.add(
                Item.of(
                    id,
                    true,
                    excluded.contains(id),
                    answers,
                    Optional.of(ItemStatistics.of(table, table.items().indexOf(id), 1)))));
    byQuestion(figures.practice())
        .forEach((id, answers) -> items.add(Item.of(id, false, false, answers, Optional.empty())));
    return items.stream()
        .filter(item -> questions.find(item.id()).isPresent())
        .sorted(
            Comparator.comparing((Item item) -> !item.illKeyed())
                .thenComparingDouble(Items::worstFirst)
                .thenComparing(item -> !item.right().isEnough())
                .thenComparingDouble(item -> item.right().interval().high())
                .thenComparing(Item::id))
        .toList();
  }

  private static double worstFirst(Item item) {
    return item.illKeyed() ? item.shownCorrelation().map(found -> found.r()).orElse(0.0) : 0;
  }

  static Map<String, List<Given>> byQuestion(List<Given> answers) {
    return answers.stream()
        .collect(Collectors.groupingBy(Given::question, LinkedHashMap::new, Collectors.toList()));
  }

  /** One row for each learner; who was not asked a question has no score on it. */
  static ScoreTable table(List<Given> answers) {
    List<String> ids = answers.stream().map(Given::question).distinct().sorted().toList();
    Map<String, Integer> places = new HashMap<>();
    ids.forEach(id -> places.put(id, places.size()));
    Map<UUID, double[]> rows = new LinkedHashMap<>();
    for (Given given : answers) {
      rows.computeIfAbsent(given.learner(), learner -> empty(ids.size()))[
              places.getOrDefault(given.question(), 0)] =
          given.share();
    }
    return new ScoreTable(ids, rows.values().toArray(double[][]::new));
  }

  /** Options in the order of the question. */
  static List<String> optionIds(Question question) {
    return UnitQuestions.options(question).stream().map(Question.Option::id).toList();
  }

  private static double[] empty(int width) {
    double[] row = new double[width];
    Arrays.fill(row, Double.NaN);
    return row;
  }
}
