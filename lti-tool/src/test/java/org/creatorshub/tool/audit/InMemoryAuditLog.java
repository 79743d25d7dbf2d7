package org.creatorshub.tool.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines in memory, held to the same contract as the database. */
public final class InMemoryAuditLog implements AuditLog {
  private final List<AuditEntry> lines = new ArrayList<>();
  private final Clock clock;

  public InMemoryAuditLog(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void record(Actor actor, String action, Subject subject, String detail) {
    lines.add(new AuditEntry(lines.size() + 1L, clock.instant(), actor, action, subject, detail));
  }

  @Override
  public List<AuditEntry> find(AuditSearch search) {
    return lines.reversed().stream()
        .filter(
            line ->
                search.platform().isEmpty() || search.platform().equals(line.subject().platform()))
        .filter(line -> search.before().map(before -> line.number() < before).orElse(true))
        .filter(line -> text(line).contains(search.words().toLowerCase(Locale.ROOT)))
        .limit(search.most())
        .toList();
  }

  /** Actions, oldest first. */
  public List<String> actions() {
    return lines.stream().map(AuditEntry::action).toList();
  }

  /** Everything that was written, for tests that look for what must not be there. */
  public String everything() {
    return lines.toString();
  }

  private static String text(AuditEntry line) {
    return String.join(
            " ",
            line.actor().name(),
            line.actor().network(),
            line.action(),
            line.subject().name(),
            line.detail())
        .toLowerCase(Locale.ROOT);
  }
}
