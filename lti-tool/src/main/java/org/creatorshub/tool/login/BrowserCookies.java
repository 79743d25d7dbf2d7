package org.creatorshub.tool.login;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;

/**
 * The cookies that tell one browser from another: a lasting one, and for the very first logins one
 * per login, because two frames may start at the same time.
 */
public final class BrowserCookies {
  public static final String LASTING = "__Host-hub-b";

  private static final String FOR_LOGIN = "__Host-hub-l-";
  private static final String RULES =
      "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned"; // LTI-LOGIN-10

  private BrowserCookies() {}

  /** The lasting secret, if a well-formed one came back. */
  public static Optional<String> lasting(Map<String, String> sent) {
    return secret(sent, LASTING);
  }

  /** Fingerprints of every secret that speaks for the browser in the launch of this state. */
  public static Set<Fingerprint> forState(Map<String, String> sent, Optional<String> state) {
    Set<Fingerprint> found = new LinkedHashSet<>();
    lasting(sent).map(Fingerprint::of).ifPresent(found::add);
    state
        .flatMap(value -> secret(sent, loginName(value)))
        .map(Fingerprint::of)
        .ifPresent(found::add);
    return Set.copyOf(found);
  }

  public static String setLasting(String secret) {
    return LASTING + "=" + secret + RULES;
  }

  public static String setForLogin(String state, String secret) {
    return loginName(state) + "=" + secret + RULES + "; Max-Age=600";
  }

  public static String dropForLogin(String state) {
    return loginName(state) + "=" + RULES + "; Max-Age=0";
  }

  private static String loginName(String state) {
    return FOR_LOGIN + Fingerprint.of(state).hex().substring(0, 12);
  }

  private static Optional<String> secret(Map<String, String> sent, String name) {
    return Optional.ofNullable(sent.get(name)).filter(Secrets::hasShape);
  }
}
