package org.creatorshub.tool.peer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.marking.HandIns;
import org.creatorshub.tool.text.Figures;

/** Puts the state and the quality of a round into words. */
final class RoundWords {
  private RoundWords() {}

  static String agreement(Quality.Figure figure) {
    if (figure.value().isEmpty()) {
      return "Too little to say: %d criteria of works with two reviews so far, %d are needed."
          .formatted(figure.compared(), Quality.ENOUGH);
    }
    double alpha = figure.value().getAsDouble();
    String words =
        alpha >= 0.8
            ? "They agree well"
            : alpha >= 0.5 ? "They agree in part" : "They hardly agree";
    return String.format(
        Locale.ROOT,
        "%s: Krippendorff's alpha is %.2f over %d judged criteria.",
        words,
        alpha,
        figure.compared());
  }

  static String withTeacher(Quality.Figure figure) {
    return figure.value().isEmpty()
        ? "Too little to say: publish your own marking of some of these works, and it is compared."
        : String.format(
            Locale.ROOT,
            "On average %.1f levels from your marking, over %d judged criteria.",
            figure.value().getAsDouble(),
            figure.compared());
  }

  static List<RoundPage.Flag> flags(String base, Quality quality, Map<UUID, String> names) {
    List<RoundPage.Flag> flags = new ArrayList<>();
    for (Review review : quality.given()) {
      for (String reason : quality.reasons(review)) {
        flags.add(
            new RoundPage.Flag(
                review.reviewer().map(one -> name(names, one)).orElse("Somebody who is gone"),
                name(names, review.author()),
                base + "/dashboard/work/" + review.item() + "/" + review.version(),
                reason));
      }
    }
    return flags;
  }

  static List<RoundPage.Person> people(
      List<Review> all, Map<UUID, String> names, Map<UUID, ReviewMark> marks) {
    Map<UUID, List<Review>> byReviewer = new LinkedHashMap<>();
    all.forEach(
        review ->
            review
                .reviewer()
                .ifPresent(
                    one -> byReviewer.computeIfAbsent(one, key -> new ArrayList<>()).add(review)));
    return byReviewer.entrySet().stream()
        .map(
            entry -> {
              long given = entry.getValue().stream().filter(Review::given).count();
              return new RoundPage.Person(
                  name(names, entry.getKey()),
                  given + " of " + entry.getValue().size(),
                  given == entry.getValue().size(),
                  Optional.ofNullable(marks.get(entry.getKey())).map(ReviewWords::mark).orElse(""));
            })
        .toList();
  }

  static RoundPage.Work work(String base, HandIns.Row row, List<Review> all, Quality quality) {
    long asked = all.stream().filter(review -> review.item().equals(row.item())).count();
    long given =
        quality.given().stream().filter(review -> review.item().equals(row.item())).count();
    return new RoundPage.Work(
        row.name().orElse(Names.without(row.person())),
        base + "/dashboard/work/" + row.item() + "/" + row.version(),
        given + " of " + asked,
        quality.mean(row.item()).stream()
            .mapToObj(mean -> Figures.percent(BigDecimal.valueOf(mean)))
            .findFirst()
            .orElse(""),
        row.marked().map(marked -> Figures.percent(marked.percent())).orElse(""));
  }

  static String name(Map<UUID, String> names, UUID person) {
    return names.getOrDefault(person, Names.without(person));
  }
}
