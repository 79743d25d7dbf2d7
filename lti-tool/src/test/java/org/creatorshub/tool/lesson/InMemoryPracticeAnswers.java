package org.creatorshub.tool.lesson;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Practice answers in memory, for tests. */
public final class InMemoryPracticeAnswers implements PracticeAnswers {
  private final Map<Run, Map<String, Practised>> answers = new HashMap<>();

  @Override
  public Map<String, Practised> of(Run run) {
    return Map.copyOf(answers.getOrDefault(run, Map.of()));
  }

  @Override
  public void keep(Run run, String question, Practised practised, Instant at) {
    answers.computeIfAbsent(run, key -> new HashMap<>()).put(question, practised);
  }
}
