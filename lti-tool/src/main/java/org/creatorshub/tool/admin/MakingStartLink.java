package org.creatorshub.tool.admin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creatorshub.tool.audit.Actor;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;

/** Makes one-time links: for the first operator, for a lost passphrase, for an invitation. */
public final class MakingStartLink {
  /** The name of the first operator, unless another is chosen. */
  public static final String FIRST = "operator";

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}@._+ -]{0,79}");

  /** What came of it. */
  public sealed interface Link {
    /**
     * The link is made.
     *
     * @param path from the root of the installation; holds the token, which is kept nowhere
     */
    record Made(String path, String name, Instant expiresAt) implements Link {
      /** Never prints the token. */
      @Override
      public String toString() {
        return "Made[" + name + "]";
      }
    }

    record Refused(String id, String sentence) implements Link {}
  }

  private final Accounts accounts;
  private final StartLinks links;
  private final AuditLog log;
  private final Secrets secrets;
  private final Clock clock;

  public MakingStartLink(
      Accounts accounts, StartLinks links, AuditLog log, Secrets secrets, Clock clock) {
    this.accounts = accounts;
    this.links = links;
    this.log = log;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** True until somebody has an operator's account. */
  public boolean nobodyCanEnter() {
    return accounts.all(new Scope.Everything()).stream()
        .noneMatch(account -> account.scope().platform().isEmpty());
  }

  /** Makes a link in the caller's transaction. */
  public Link make(String name, Scope scope, Duration life, Actor actor) {
    String clean = name.strip();
    if (!NAME.matcher(clean).matches()) {
      return new Link.Refused(
          "HUB-ADMIN-06", "A name has letters, digits, spaces or @ . _ + -, at most 80 of them.");
    }
    Optional<Account> known = accounts.byName(clean);
    if (known.filter(account -> !account.scope().equals(scope)).isPresent()) {
      return new Link.Refused(
          "HUB-ADMIN-07", "Somebody else has this name already. Choose another one.");
    }
    Instant now = clock.instant();
    String token = secrets.next();
    StartLink link = new StartLink(scope, clean, now, now.plus(life));
    links.add(Fingerprint.of(token), link);
    log.record(
        actor,
        "one-time link made",
        new Subject(scope.platform(), clean),
        known.isPresent() ? "for a new passphrase" : "for a new account");
    return new Link.Made("/admin/start/" + token, clean, link.expiresAt());
  }
}
