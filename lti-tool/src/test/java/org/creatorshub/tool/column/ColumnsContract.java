package org.creatorshub.tool.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What every keeper of columns does alike. */
interface ColumnsContract {
  Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  Columns columns();

  UUID platform();

  private Column column(UUID link, String resource, String address, boolean made) {
    return new Column(platform(), link, resource, URI.create(address), made, Optional.empty());
  }

  @Test
  default void keepsOneColumnForEachTestAndTask() {
    UUID link = UUID.randomUUID();
    Column test = column(link, "u07-test", "https://lms.example/1", false);
    Column task = column(link, "u07-plan", "https://lms.example/2", true);
    Column other = column(link, "u07-test", "https://lms.example/3", false);
    columns().keep(test, NOON);
    columns().keep(task, NOON);
    assertThat(columns().of(platform(), link)).containsExactlyInAnyOrder(test, task);
    columns().keep(other, NOON);
    assertThat(columns().of(platform(), link)).containsExactlyInAnyOrder(other, task);
    assertThat(columns().of(UUID.randomUUID(), link)).isEmpty();
    assertThat(columns().linkOf(platform(), task.address())).contains(link);
    assertThat(columns().linkOf(UUID.randomUUID(), task.address())).isEmpty();
    columns().forget(platform(), link, "u07-test");
    assertThat(columns().of(platform(), link)).containsExactly(task);
    columns().forget(platform(), link, "u07-plan");
  }

  @Test
  default void remembersThatAColumnIsOursAndWhatItStandsFor() {
    UUID link = UUID.randomUUID();
    Column made =
        new Column(
            platform(),
            link,
            "u07-test",
            URI.create("https://lms.example/5"),
            true,
            Optional.of(URI.create("https://lms.example/4")));
    columns().keep(made, NOON);
    Column found = column(link, "u07-test", "https://lms.example/5", false);
    columns().keep(found, NOON);
    assertThat(columns().of(platform(), link).getFirst().made()).isTrue();
    columns().keep(made, NOON);
    assertThat(columns().of(platform(), link)).containsExactly(made);
    columns().keep(column(link, "u07-test", "https://lms.example/6", false), NOON);
    assertThat(columns().of(platform(), link).getFirst().made()).isFalse();
  }

  @Test
  default void letsOneLookAtATime() throws Exception {
    UUID link = UUID.randomUUID();
    AtomicInteger inside = new AtomicInteger();
    List<Future<Integer>> seen = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 4; i++) {
        seen.add(
            threads.submit(
                () ->
                    columns()
                        .alone(
                            platform(),
                            link,
                            () -> {
                              int together = inside.incrementAndGet();
                              for (int look = 0; look < 100_000; look++) {
                                together = Math.max(together, inside.get());
                              }
                              inside.decrementAndGet();
                              return together;
                            })));
      }
      for (Future<Integer> together : seen) {
        assertThat(together.get()).isEqualTo(1);
      }
    }
  }
}
