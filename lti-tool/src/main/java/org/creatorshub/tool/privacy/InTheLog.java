package org.creatorshub.tool.privacy;

import org.creatorshub.tool.audit.Subject;
import org.creatorshub.tool.keys.Fingerprint;

/** A person as the log of changes knows them, which outlives them: by a hash, never by name. */
public final class InTheLog {
  private static final int DIGITS = 16;

  private InTheLog() {}

  public static Subject subject(KnownPerson known) {
    String hash = Fingerprint.of(known.person().toString()).hex();
    return Subject.of(known.platform(), "person " + hash.substring(0, DIGITS));
  }
}
