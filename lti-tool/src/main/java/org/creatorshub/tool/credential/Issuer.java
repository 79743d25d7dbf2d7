package org.creatorshub.tool.credential;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Who gives the badges: this installation, under the name of its university.
 *
 * @param base scheme, host and port of this installation
 * @param demo fictional people: every badge says so
 */
public record Issuer(URI base, String name, boolean demo) {

  /** Its name for verifiers (did:web). */
  public String did() {
    String port = base.getPort() > 0 ? "%3A" + base.getPort() : "";
    return "did:web:" + base.getHost().toLowerCase(Locale.ROOT) + port;
  }

  /** Whole address of one of its keys inside {@code did.json}. */
  public String method(String kid) {
    return did() + "#" + kid;
  }

  /** Address of a document or page of ours. */
  public String at(String path) {
    return base.resolve(path).toString();
  }

  /**
   * Whether strangers can reach it: where they cannot, no badge could ever be checked (PORT-10).
   */
  public boolean isPublic() {
    String host = String.valueOf(base.getHost()).toLowerCase(Locale.ROOT);
    boolean named = host.matches(".*[a-z].*") && host.contains(".") && !host.startsWith("[");
    boolean inner = host.matches(".*\\.(local|localhost|internal|lan|home|test|invalid)");
    return "https".equals(base.getScheme()) && named && !inner;
  }

  /** Why it must not issue; empty if it may. */
  public Optional<BadgeRule> refusal() {
    return demo || isPublic() ? Optional.empty() : Optional.of(BadgeRule.NOT_PUBLIC);
  }
}
