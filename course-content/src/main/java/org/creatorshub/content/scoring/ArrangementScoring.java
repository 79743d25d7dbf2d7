package org.creatorshub.content.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creatorshub.content.course.Question.Entry;
import org.creatorshub.content.course.Question.Matching;
import org.creatorshub.content.course.Question.Ordering;

/** Matching earns the share of right pairs, ordering the share of entries in their place. */
final class ArrangementScoring {
  private ArrangementScoring() {}

  static Judgement judge(Matching question, Response response) {
    if (!(response instanceof Response.Matched matched)
        || !ids(question.sources()).containsAll(matched.pairs().keySet())
        || !ids(question.targets()).containsAll(matched.pairs().values())) {
      return new Judgement.NotReadable(Scoring.WRONG_KIND);
    }
    long right =
        question.pairs().entrySet().stream()
            .filter(pair -> pair.getValue().equals(matched.pairs().get(pair.getKey())))
            .count();
    return marked((double) right / question.pairs().size(), question.feedback(), key(question));
  }

  static Judgement judge(Ordering question, Response response) {
    List<String> order = question.entries().stream().map(Entry::id).toList();
    if (!(response instanceof Response.Ordered ordered)) {
      return new Judgement.NotReadable(Scoring.WRONG_KIND);
    }
    if (ordered.entries().size() != order.size()
        || !new HashSet<>(ordered.entries()).equals(new HashSet<>(order))) {
      return new Judgement.NotReadable("Give every entry a place of its own.");
    }
    long inPlace =
        IntStream.range(0, order.size())
            .filter(i -> order.get(i).equals(ordered.entries().get(i)))
            .count();
    return marked((double) inPlace / order.size(), question.feedback(), key(question));
  }

  static String key(Matching question) {
    Map<String, String> targets =
        question.targets().stream().collect(Collectors.toMap(Entry::id, Entry::text));
    return question.sources().stream()
        .map(
            source ->
                source.text() + " → " + targets.get(question.pairs().getOrDefault(source.id(), "")))
        .collect(Collectors.joining("; "));
  }

  static String key(Ordering question) {
    return question.entries().stream().map(Entry::text).collect(Collectors.joining(" → "));
  }

  private static Judgement marked(double share, String feedback, String key) {
    return new Judgement.Marked(share, share == 1, feedback, Optional.empty(), Map.of(), key);
  }

  private static Set<String> ids(List<Entry> entries) {
    return entries.stream().map(Entry::id).collect(Collectors.toSet());
  }
}
