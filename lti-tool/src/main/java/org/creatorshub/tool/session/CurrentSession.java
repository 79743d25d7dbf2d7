package org.creatorshub.tool.session;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The session of this request. Set by the session filter before any resource runs; addresses under
 * {@code /learn}, {@code /portfolio}, {@code /dashboard} and {@code /deeplink} never run without.
 */
@RequestScoped
public class CurrentSession {
  private @Nullable LaunchSession session;
  private String base = "";

  /** The accepted launch that this request belongs to. */
  public LaunchSession session() {
    if (session == null) {
      throw new IllegalStateException("No launch session in this request");
    }
    return session;
  }

  /** The same, for what is drawn with and without a launch. */
  public Optional<LaunchSession> known() {
    return Optional.ofNullable(session);
  }

  /**
   * Prefix of every address in pages of this session: {@code /l/42} when the cookie came back,
   * {@code /l/<token>} when it did not.
   */
  public String base() {
    return base;
  }

  void enter(LaunchSession entered, String prefix) {
    this.session = entered;
    this.base = prefix;
  }
}
