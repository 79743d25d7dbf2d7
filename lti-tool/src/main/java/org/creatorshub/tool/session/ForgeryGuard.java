package org.creatorshub.tool.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.platform.ToolAddress;

/**
 * Lets only our own pages change things: cookies are sent along from everywhere (SameSite=None).
 */
public final class ForgeryGuard {
  private static final Set<String> OURS = Set.of("same-origin", "none");

  private final ToolAddress address;

  public ForgeryGuard(ToolAddress address) {
    this.address = address;
  }

  boolean trusts(Submission sent, String csrf) {
    boolean word =
        sent.csrf().filter(text -> Fingerprint.of(text).matches(Fingerprint.of(csrf))).isPresent();
    boolean site = sent.fetchSite().map(OURS::contains).orElse(true);
    return word && site && ownOrigin(sent.origin());
  }

  /** Our pages send no referrer, so a browser may write "null" here even for our own forms. */
  private boolean ownOrigin(Optional<String> origin) {
    if (origin.isEmpty() || origin.get().equals("null")) {
      return true;
    }
    try {
      return address.isOurs(new URI(origin.get()));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
