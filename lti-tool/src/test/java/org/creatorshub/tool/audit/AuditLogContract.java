package org.creatorshub.tool.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every log of changes keeps to; tests use words of their own, as lines stay for ever. */
interface AuditLogContract {
  AuditLog log();

  private static AuditSearch words(String words, int most) {
    return new AuditSearch(Optional.empty(), words, Optional.empty(), most);
  }

  @Test
  default void findsLinesNewestFirstByAnyOfTheirWords() {
    Actor ada = new Actor("Ada", "192.0.2.7");
    log().record(ada, "key rotated", Subject.of("alpha-1"), "by hand");
    log().record(ada, "key taken back", Subject.of("alpha-2"), "");
    assertThat(log().find(words("ALPHA", 10)))
        .extracting(line -> line.subject().name())
        .containsExactly("alpha-2", "alpha-1");
    assertThat(log().find(words("alpha-1", 10)).getFirst().actor()).isEqualTo(ada);
    assertThat(log().find(words("alpha-1", 10)).getFirst().detail()).isEqualTo("by hand");
    assertThat(log().find(words("%", 10))).noneMatch(line -> line.subject().name().equals("alpha"));
  }

  @Test
  default void givesPagesWithoutGapsOrRepetition() {
    for (int i = 0; i < 5; i++) {
      log().record(Actor.schedule(), "beta", Subject.of("line " + i), "");
    }
    List<AuditEntry> first = log().find(words("beta", 3));
    List<AuditEntry> rest =
        log()
            .find(
                new AuditSearch(
                    Optional.empty(), "beta", Optional.of(first.getLast().number()), 3));
    assertThat(first).extracting(line -> line.subject().name()).startsWith("line 4");
    assertThat(rest).extracting(line -> line.subject().name()).containsExactly("line 1", "line 0");
  }

  @Test
  default void showsOnePlatformOnlyWhatIsItsOwn() {
    UUID mine = UUID.randomUUID();
    log().record(Actor.atServer(), "gamma", Subject.of(mine, "mine"), "");
    log().record(Actor.atServer(), "gamma", Subject.of(UUID.randomUUID(), "other"), "");
    log().record(Actor.atServer(), "gamma", Subject.of("installation"), "");
    assertThat(
            log().find(new AuditSearch(Optional.of(mine), "gamma", Optional.empty(), 10)).stream()
                .map(line -> line.subject().name()))
        .containsExactly("mine");
  }
}
