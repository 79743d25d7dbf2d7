package org.creatorshub.tool.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.refusal.Refusal;

/**
 * Decides whether the handle in an address opens its session: a number needs the browser's cookie,
 * a token does not.
 */
public final class EnteringSession {
  static final Duration IDLE_WITH_TOKEN = Duration.ofHours(2);
  static final Duration IDLE_WITH_COOKIE = Duration.ofHours(12);

  private static final Duration TOUCH_EVERY = Duration.ofMinutes(1);
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

  private final Sessions sessions;
  private final Clock clock;

  public EnteringSession(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /**
   * Opens a session for one request.
   *
   * @param handle number or token, as in the address
   * @param cookie the browser's own secret, if it came
   * @param reading true for requests that change nothing, which may be sent elsewhere
   */
  public Entry enter(String handle, Optional<String> cookie, boolean reading) {
    Optional<Fingerprint> browser = cookie.map(Fingerprint::of);
    if (NUMBER.matcher(handle).matches()) {
      return sessions
          .byNumber(Long.parseLong(handle))
          .filter(found -> sameBrowser(found, browser))
          .map(found -> check(found, handle, Landing.COOKIE))
          .orElseGet(() -> closed(unknown(), Optional.empty()));
    }
    if (!Secrets.hasShape(handle)) {
      return closed(unknown(), Optional.empty());
    }
    return sessions
        .byToken(Fingerprint.of(handle))
        .map(found -> byToken(found, handle, browser, reading))
        .orElseGet(() -> closed(unknown(), Optional.empty()));
  }

  private Entry byToken(
      StoredSession found, String token, Optional<Fingerprint> browser, boolean reading) {
    LaunchSession launch = found.launch();
    boolean cookieCame = sameBrowser(found, browser);
    if (!cookieCame
        && browser.isPresent()
        && sessions.servesAnother(launch.platform(), browser.get(), launch.person())) {
      return closed(foreign(), Optional.of(launch.platform()));
    }
    Entry entry = check(found, token, cookieCame ? Landing.COOKIE : Landing.TOKEN);
    return cookieCame && reading && entry instanceof Entry.Entered
        ? new Entry.WithoutToken("/l/" + launch.number())
        : entry;
  }

  private Entry check(StoredSession found, String handle, Landing landing) {
    LaunchSession launch = found.launch();
    Instant now = clock.instant();
    Duration idle = landing == Landing.COOKIE ? IDLE_WITH_COOKIE : IDLE_WITH_TOKEN;
    if (found.ended()) {
      return closed(replaced(), Optional.of(launch.platform()));
    }
    if (now.isAfter(found.usedAt().plus(idle))) {
      return closed(leftOpen(), Optional.of(launch.platform()));
    }
    if (found.landing().isEmpty() || now.isAfter(found.usedAt().plus(TOUCH_EVERY))) {
      sessions.touch(launch.platform(), launch.id(), now, landing);
    }
    return new Entry.Entered(launch, "/l/" + handle, found.deepLinkReturn());
  }

  private static boolean sameBrowser(StoredSession found, Optional<Fingerprint> browser) {
    return found.browser().flatMap(own -> browser.map(own::matches)).orElse(false);
  }

  private static Entry closed(Refusal refusal, Optional<UUID> platform) {
    return new Entry.Closed(refusal, platform);
  }

  private static Refusal unknown() {
    return Refusal.openAgain("HUB-SESSION-01", 403, "This page cannot be opened from here.");
  }

  private static Refusal leftOpen() {
    return new Refusal(
        "HUB-SESSION-01",
        410,
        "This page was left open too long.",
        "Nothing that you saved is lost. Open it again from your course.",
        Optional.empty());
  }

  private static Refusal replaced() {
    return new Refusal(
        "HUB-SESSION-02",
        409,
        "You have opened this activity again in another tab or window.",
        "Please go on there. To continue here, open the activity again from your course.",
        Optional.empty());
  }

  private static Refusal foreign() {
    return new Refusal(
        "HUB-SESSION-03",
        403,
        "This address belongs to another person.",
        "Open the activity from your own course.",
        Optional.empty());
  }
}
