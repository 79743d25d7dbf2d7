package org.creatorshub.tool.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What every store of check-lists must do. */
interface CheckResultsContract {
  Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  CheckResults results();

  /** A platform that is known. */
  UUID platform();

  @Test
  default void hasNothingBeforeTheFirstLook() {
    assertThat(results().of(platform())).isEmpty();
  }

  @Test
  default void keepsTheLinesInTheirOrderAndOnlyOfTheLastLook() {
    UUID platform = platform();
    results().put(platform, look(NOON, "Keys", "First login", "Roster"));
    CheckResults.Checked last = look(NOON.plusSeconds(60), "Roster", "Keys");
    results().put(platform, last);
    assertThat(results().of(platform)).contains(last);
  }

  @Test
  default void keepsPlatformsApart() {
    UUID one = platform();
    UUID other = platform();
    results().put(one, look(NOON, "Keys"));
    assertThat(results().of(other)).isEmpty();
  }

  @Test
  default void keepsOneWholeListOfManyThatComeAtOnce() {
    UUID platform = platform();
    List<CheckResults.Checked> looks = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      looks.add(look(NOON.plusSeconds(i), "Line " + i, "Keys", "Roster"));
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      looks.forEach(look -> threads.execute(() -> results().put(platform, look)));
    }
    assertThat(results().of(platform).orElseThrow()).isIn(looks);
  }

  private static CheckResults.Checked look(Instant at, String... names) {
    List<CheckLine> lines = new ArrayList<>();
    for (String name : names) {
      lines.add(
          lines.isEmpty()
              ? CheckLine.look(name, "found " + at, "mend it")
              : CheckLine.waiting(name, "found " + at, "wait"));
    }
    return new CheckResults.Checked(at, lines);
  }
}
