package org.creatorshub.tool.admin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.creatorshub.tool.admin.Attempts.Count;
import org.creatorshub.tool.admin.Attempts.Kind;
import org.creatorshub.tool.audit.Actor;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.text.Moment;

/** Lets a name be tried five times in a quarter of an hour, and a network twenty times. */
public final class Lockout {
  static final int PER_NAME = 5;
  static final int PER_NETWORK = 20;
  static final Duration WINDOW = Duration.ofMinutes(15);

  private final Attempts attempts;
  private final AuditLog log;
  private final Clock clock;

  public Lockout(Attempts attempts, AuditLog log, Clock clock) {
    this.attempts = attempts;
    this.log = log;
    this.clock = clock;
  }

  /** Counts this try before anything is compared; answers a refusal when there were too many. */
  Optional<SignIn.Refused> count(Optional<String> name, String network) {
    Optional<SignIn.Refused> far = count(Kind.NETWORK, Fingerprint.of(wide(network)), network);
    return far.isPresent() ? far : name.flatMap(typed -> count(Kind.NAME, key(typed), network));
  }

  void right(String name) {
    attempts.clear(Kind.NAME, key(name));
  }

  private Optional<SignIn.Refused> count(Kind kind, Fingerprint key, String network) {
    int most = kind == Kind.NAME ? PER_NAME : PER_NETWORK;
    Count count = attempts.count(kind, key, WINDOW, clock.instant());
    if (count.tries() <= most) {
      return Optional.empty();
    }
    if (count.tries() == most + 1) {
      // What was typed as the name stays out: it may have been the passphrase.
      log.record(
          new Actor("somebody", network),
          "sign-in locked",
          Subject.of(kind == Kind.NAME ? "one name" : "one network"),
          most + " tries in " + WINDOW.toMinutes() + " minutes");
    }
    return Optional.of(
        new SignIn.Refused(
            "HUB-ADMIN-02",
            429,
            "There were too many tries. Wait until "
                + Moment.clock(count.since().plus(WINDOW).plusSeconds(59))
                + ", or have a new one-time link made at the server with ./hub admin-token."));
  }

  private static Fingerprint key(String name) {
    return Fingerprint.of(Account.signInName(name));
  }

  /** Whoever has an IPv6 address has 2^64 of them: the first half counts. */
  static String wide(String network) {
    if (!network.contains(":")) {
      return network;
    }
    try {
      byte[] address = InetAddress.getByName(network).getAddress(); // a literal asks no name server
      return HexFormat.of().formatHex(Arrays.copyOf(address, address.length / 2));
    } catch (UnknownHostException notAnAddress) {
      return network;
    }
  }
}
