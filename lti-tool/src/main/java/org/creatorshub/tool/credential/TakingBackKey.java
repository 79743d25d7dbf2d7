package org.creatorshub.tool.credential;

import java.util.OptionalInt;
import org.creatorshub.tool.audit.Actor;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;

/**
 * Takes a key back that somebody else may have. What it signed counts no more, so its badges are
 * withdrawn and can be asked for again.
 */
public final class TakingBackKey {
  private static final String WHY = "The key that signed it was taken back. You can ask again.";
  private final IssuerKeys keys;
  private final Badges badges;
  private final DecidingBadge deciding;
  private final AuditLog log;

  public TakingBackKey(IssuerKeys keys, Badges badges, DecidingBadge deciding, AuditLog log) {
    this.keys = keys;
    this.badges = badges;
    this.deciding = deciding;
    this.log = log;
  }

  /** Answers how many badges it had signed; empty if there is no such key any more. */
  OptionalInt takeBack(String kid, Actor actor) {
    if (!keys.withdraw(kid)) {
      return OptionalInt.empty();
    }
    int count = 0;
    for (Badge badge : badges.signedWith(kid)) {
      deciding.revoke(badge.place(), badge.id(), WHY, actor);
      count++;
    }
    log.record(actor, "key taken back", Subject.of("badge key " + kid), count + " badges");
    return OptionalInt.of(count);
  }
}
