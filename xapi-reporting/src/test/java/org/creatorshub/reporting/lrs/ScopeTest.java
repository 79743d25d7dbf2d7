package org.creatorshub.reporting.lrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScopeTest {
  private static Set<Right> rights(Scope... scopes) {
    KeyHolder holder =
        new KeyHolder(new Authority("https://hub.example.edu/keys", "k"), Set.of(scopes), 0);
    return Arrays.stream(Right.values()).filter(holder::may).collect(Collectors.toSet());
  }

  @Test
  void givesAllToAllAndNothingToNothing() {
    assertThat(rights(Scope.ALL)).containsExactlyInAnyOrder(Right.values());
    assertThat(rights()).isEmpty();
  }

  @Test
  void readsWithoutWriting() {
    assertThat(rights(Scope.ALL_READ))
        .contains(Right.READ_STATEMENTS, Right.READ_STATE, Right.READ_PROFILES)
        .doesNotContain(
            Right.WRITE_STATEMENTS,
            Right.VOID_STATEMENTS,
            Right.WRITE_STATE,
            Right.WRITE_PROFILES,
            Right.DEFINE);
  }

  @Test
  void writesWithoutReadingVoidingOrDefining() {
    assertThat(rights(Scope.STATEMENTS_WRITE)).containsExactly(Right.WRITE_STATEMENTS);
  }

  @Test
  void readsItsOwnOnly() {
    assertThat(rights(Scope.STATEMENTS_READ_MINE))
        .containsExactlyInAnyOrder(Right.READ_OWN_STATEMENTS, Right.LOOK_UP);
  }

  @Test
  void addsScopesUp() {
    assertThat(rights(Scope.STATEMENTS_WRITE, Scope.STATEMENTS_VOID, Scope.STATE))
        .containsExactlyInAnyOrder(
            Right.WRITE_STATEMENTS,
            Right.VOID_STATEMENTS,
            Right.READ_STATE,
            Right.WRITE_STATE,
            Right.LOOK_UP);
  }

  @Test
  void isFoundByItsName() {
    for (Scope scope : Scope.values()) {
      assertThat(Scope.of(scope.word())).contains(scope);
    }
    assertThat(Scope.of("ALL")).isEmpty();
  }

  @Test
  void holdsAKeyToItsRate() {
    KeyRates rates = new KeyRates();
    Instant now = Instant.parse("2026-11-21T09:00:00Z");
    for (int i = 0; i < 10; i++) {
      assertThat(rates.take("a", 60, now)).isTrue();
    }
    assertThat(rates.take("a", 60, now)).as("what was saved up is spent").isFalse();
    assertThat(rates.take("b", 60, now)).as("another key").isTrue();
    assertThat(rates.take("a", 60, now.plusSeconds(1))).isTrue();
    assertThat(rates.take("a", 60, now.plusSeconds(1))).isFalse();
    assertThat(rates.take("a", 0, now)).as("without a limit").isTrue();
  }
}
