package org.creatorshub.tool.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;

/** Sessions in memory, held to the same contract as the database. */
public final class InMemorySessions implements Sessions {
  private final List<Row> rows = new ArrayList<>();
  private final Map<Fingerprint, UUID> tokens = new HashMap<>();

  private static final class Row {
    private final LaunchSession launch;
    private final NewSession origin;
    private Instant usedAt;
    private Optional<Landing> landing;
    private boolean ended;

    private Row(LaunchSession launch, NewSession origin) {
      this.launch = launch;
      this.origin = origin;
      this.usedAt = origin.at();
      this.landing = origin.token().isPresent() ? Optional.empty() : Optional.of(Landing.COOKIE);
    }

    private StoredSession stored() {
      return new StoredSession(
          launch, Optional.of(origin.browser()), usedAt, landing, ended, Optional.empty());
    }

    private boolean sameRun(NewSession other) {
      return other.launch().link().isPresent()
          && launch.platform().equals(other.platform())
          && launch.person().equals(other.launch().person())
          && launch.link().equals(other.launch().link());
    }
  }

  @Override
  public synchronized List<LaunchSession> begin(List<NewSession> sessions) {
    return sessions.stream().map(this::begun).toList();
  }

  private LaunchSession begun(NewSession session) {
    rows.stream().filter(row -> row.sameRun(session)).forEach(row -> row.ended = true);
    LaunchSession begun = session.launch().withNumber(rows.size() + 1L);
    rows.add(new Row(begun, session));
    session.token().ifPresent(token -> tokens.put(token, begun.id()));
    return begun;
  }

  @Override
  public synchronized Optional<StoredSession> byNumber(long number) {
    return rows.stream().filter(r -> r.launch.number() == number).map(Row::stored).findFirst();
  }

  @Override
  public synchronized Optional<Fingerprint> browser(UUID platform, UUID session) {
    return rows.stream()
        .filter(r -> r.launch.platform().equals(platform) && r.launch.id().equals(session))
        .findFirst()
        .flatMap(row -> row.stored().browser());
  }

  @Override
  public synchronized Optional<StoredSession> byToken(Fingerprint token) {
    return Optional.ofNullable(tokens.get(token)).flatMap(this::row).map(Row::stored);
  }

  @Override
  public synchronized void addToken(UUID platform, UUID session, Fingerprint token, Instant at) {
    tokens.put(token, session);
  }

  @Override
  public synchronized void touch(UUID platform, UUID session, Instant at, Landing landing) {
    row(session)
        .ifPresent(
            row -> {
              row.usedAt = at.isAfter(row.usedAt) ? at : row.usedAt;
              row.landing = row.landing.or(() -> Optional.of(landing));
            });
  }

  @Override
  public synchronized Map<Landing, Long> landings(UUID platform, Instant since) {
    Map<Landing, Long> counts = new EnumMap<>(Landing.class);
    rows.stream()
        .filter(row -> row.launch.platform().equals(platform))
        .filter(row -> !row.origin.at().isBefore(since))
        .flatMap(row -> row.landing.stream())
        .forEach(landing -> counts.merge(landing, 1L, Long::sum));
    return counts;
  }

  @Override
  public synchronized boolean servesAnother(UUID platform, Fingerprint browser, UUID person) {
    return rows.stream()
        .filter(row -> !row.ended && row.launch.platform().equals(platform))
        .filter(row -> row.origin.browser().equals(browser))
        .anyMatch(row -> !row.launch.person().equals(person));
  }

  private Optional<Row> row(UUID session) {
    return rows.stream().filter(row -> row.launch.id().equals(session)).findFirst();
  }
}
