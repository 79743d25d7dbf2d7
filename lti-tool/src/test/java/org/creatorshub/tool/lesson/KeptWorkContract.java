package org.creatorshub.tool.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.tool.lesson.PracticeAnswers.Practised;
import org.junit.jupiter.api.Test;

interface KeptWorkContract {
  Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  PracticeAnswers answers();

  SheetCells cells();

  /** A platform that exists. */
  UUID platform();

  @Test
  default void keepsNewestPracticeAnswer() {
    Run run = new Run(platform(), UUID.randomUUID());
    Practised first = new Practised(UUID.randomUUID(), 0, 1, List.of("a"));
    Practised second = new Practised(first.session(), 3, 2, List.of("s1=t1", "s2=t2"));
    answers().keep(run, "q", first, NOON);
    answers().keep(run, "q", second, NOON.plusSeconds(1));
    answers().keep(run, "other", first, NOON);
    assertThat(answers().of(run)).isEqualTo(Map.of("q", second, "other", first));
    assertThat(answers().of(new Run(run.platform(), UUID.randomUUID()))).isEmpty();
  }

  @Test
  default void replacesCellsOfSheet() {
    Run run = new Run(platform(), UUID.randomUUID());
    cells().keep(run, "s", Map.of("r1.cpc", "0,60", "r2.cpc", "1"), NOON);
    cells().keep(run, "t", Map.of("r1.cpc", "9"), NOON);
    cells().keep(run, "s", Map.of("r1.cpc", "0.61"), NOON.plusSeconds(1));
    assertThat(cells().of(run, "s")).isEqualTo(Map.of("r1.cpc", "0.61"));
    cells().keep(run, "s", Map.of(), NOON.plusSeconds(2));
    assertThat(cells().of(run, "s")).isEmpty();
    assertThat(cells().of(run, "t")).isEqualTo(Map.of("r1.cpc", "9"));
  }
}
