package org.creatorshub.tool.registration;

import java.time.Instant;
import java.util.Optional;
import org.creatorshub.tool.keys.Fingerprint;

/** The consent pages that are open; each is sent at most once. */
public interface RegistrationForms {
  /** Keeps a form, and forgets those made before the limit that were never sent. */
  void add(Fingerprint secret, RegistrationForm form, Instant forgetBefore);

  /**
   * Takes a form to send it: empty if it is unknown, too old or sent, and if the LMS's token was
   * sent with another form. Of several who try, one gets it.
   */
  Optional<RegistrationForm> take(Fingerprint secret, Instant notBefore, Instant at);

  /** True if a form with this token of an LMS was sent before. */
  boolean sent(Fingerprint token);
}
