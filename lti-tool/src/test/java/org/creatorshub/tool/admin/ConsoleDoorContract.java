package org.creatorshub.tool.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creatorshub.tool.admin.Attempts.Kind;
import org.creatorshub.tool.keys.Fingerprint;
import org.junit.jupiter.api.Test;

/** What every store of accounts, links, sessions and tries keeps to. */
interface ConsoleDoorContract {
  Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  Duration QUARTER = Duration.ofMinutes(15);

  Accounts accounts();

  StartLinks links();

  AdminSessions sessions();

  Attempts attempts();

  /** A platform that may be named. */
  UUID platform();

  private Account added(String name, Scope scope) {
    Account account = new Account(UUID.randomUUID(), scope, name, "kept", NOON, Optional.empty());
    accounts().save(account);
    return account;
  }

  private static Fingerprint some() {
    return Fingerprint.of(UUID.randomUUID().toString());
  }

  @Test
  default void knowsANameWhateverItsCapitals() {
    Account account = added("Zoë Operator", new Scope.Everything());
    assertThat(accounts().byName(" zoë OPERATOR ")).contains(account);
    assertThat(accounts().byId(account.id())).contains(account);
    assertThat(accounts().byName("somebody else")).isEmpty();
  }

  @Test
  default void givesASecondSaveOfANameOnlyItsPassphrase() {
    Account account = added("twice", new Scope.OnePlatform(platform()));
    UUID id =
        accounts()
            .save(
                new Account(
                    UUID.randomUUID(),
                    new Scope.Everything(),
                    "TWICE",
                    "another",
                    NOON,
                    Optional.empty()));
    assertThat(id).isEqualTo(account.id());
    assertThat(accounts().byName("twice").orElseThrow().passphrase()).isEqualTo("another");
    assertThat(accounts().byName("twice").orElseThrow().scope()).isEqualTo(account.scope());
  }

  @Test
  default void bindsListAndRemovalToTheScope() {
    Account operator = added("op", new Scope.Everything());
    Account own = added("own", new Scope.OnePlatform(platform()));
    Scope scope = new Scope.OnePlatform(platform());
    assertThat(accounts().all(scope)).contains(own).doesNotContain(operator);
    assertThat(accounts().all(new Scope.Everything())).contains(own, operator);
    assertThat(accounts().remove(scope, operator.id())).isFalse();
    assertThat(accounts().remove(scope, own.id())).isTrue();
    assertThat(accounts().byName("own")).isEmpty();
  }

  @Test
  default void usesALinkOnceAndInTimeOnly() {
    Fingerprint token = some();
    StartLink link =
        new StartLink(new Scope.Everything(), "once", NOON, NOON.plus(Duration.ofHours(1)));
    links().add(token, link);
    assertThat(links().usable(token, NOON)).contains(link);
    assertThat(links().usable(token, NOON.plus(Duration.ofHours(1)))).isEmpty();
    assertThat(links().use(token, NOON)).contains(link);
    assertThat(links().use(token, NOON)).isEmpty();
    assertThat(links().usable(token, NOON)).isEmpty();
  }

  @Test
  default void endsTheLinkBeforeWhenANameGetsAnother() {
    Fingerprint first = some();
    Fingerprint second = some();
    for (Fingerprint token : List.of(first, second)) {
      links()
          .add(
              token,
              new StartLink(new Scope.Everything(), "Anew", NOON, NOON.plus(Duration.ofHours(1))));
    }
    assertThat(links().usable(first, NOON)).isEmpty();
    assertThat(links().usable(second, NOON)).isPresent();
  }

  @Test
  default void findsASessionByItsIdAndByTheOneBefore() {
    Account account = added("session", new Scope.Everything());
    UUID id = UUID.randomUUID();
    Fingerprint first = some();
    Fingerprint next = some();
    sessions().begin(id, account.id(), first, "word", NOON);
    assertThat(sessions().change(id, first, next, NOON.plusSeconds(9))).isTrue();
    assertThat(sessions().change(id, first, some(), NOON)).as("somebody was faster").isFalse();
    AdminSessions.Kept kept = sessions().find(next).orElseThrow();
    assertThat(kept.byPrevious()).isFalse();
    assertThat(kept.session().csrf()).isEqualTo("word");
    assertThat(kept.changedAt()).isEqualTo(NOON.plusSeconds(9));
    assertThat(sessions().find(first).orElseThrow().byPrevious()).isTrue();
    assertThat(sessions().find(some())).isEmpty();
    sessions().end(id);
    assertThat(sessions().find(next)).isEmpty();
  }

  @Test
  default void endsTheOtherSessionsOfAnAccount() {
    Account account = added("others", new Scope.Everything());
    UUID kept = UUID.randomUUID();
    Fingerprint here = some();
    Fingerprint there = some();
    sessions().begin(kept, account.id(), here, "a", NOON);
    sessions().begin(UUID.randomUUID(), account.id(), there, "b", NOON);
    sessions().endOthers(account.id(), kept);
    assertThat(sessions().find(here)).isPresent();
    assertThat(sessions().find(there)).isEmpty();
  }

  @Test
  default void endsSessionsWithTheirAccount() {
    Account account = added("leaving", new Scope.Everything());
    Fingerprint token = some();
    sessions().begin(UUID.randomUUID(), account.id(), token, "a", NOON);
    accounts().remove(new Scope.Everything(), account.id());
    assertThat(sessions().find(token)).isEmpty();
  }

  @Test
  default void countsTriesInWindows() {
    Fingerprint key = some();
    assertThat(attempts().count(Kind.NAME, key, QUARTER, NOON).tries()).isEqualTo(1);
    Instant later = NOON.plus(QUARTER).minusSeconds(1);
    assertThat(attempts().count(Kind.NAME, key, QUARTER, later))
        .isEqualTo(new Attempts.Count(2, NOON));
    assertThat(attempts().count(Kind.NETWORK, key, QUARTER, later).tries()).isEqualTo(1);
    Instant over = NOON.plus(QUARTER);
    assertThat(attempts().count(Kind.NAME, key, QUARTER, over))
        .isEqualTo(new Attempts.Count(1, over));
    attempts().clear(Kind.NAME, key);
    assertThat(attempts().count(Kind.NAME, key, QUARTER, over).tries()).isEqualTo(1);
  }

  @Test
  default void losesNoTryOfManyAtOnce() throws Exception {
    Fingerprint key = some();
    List<Future<Integer>> counts = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 20; i++) {
        counts.add(threads.submit(() -> attempts().count(Kind.NAME, key, QUARTER, NOON).tries()));
      }
    }
    List<Integer> seen = new ArrayList<>();
    for (Future<Integer> count : counts) {
      seen.add(count.get());
    }
    assertThat(seen).doesNotHaveDuplicates().contains(20);
  }
}
