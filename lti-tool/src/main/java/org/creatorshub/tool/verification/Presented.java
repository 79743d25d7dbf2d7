package org.creatorshub.tool.verification;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.creatorshub.tool.proof.VcJwt;

/** What somebody wants to have checked, as far as it could be read. */
sealed interface Presented {
  /**
   * A badge.
   *
   * @param credential the badge itself, without what the token adds
   * @param token where it came as a signed token
   * @param how for people: "a PNG picture"
   */
  record Credential(ObjectNode credential, Optional<VcJwt.Token> token, String how)
      implements Presented {}

  /** No badge that we read; what may be wrong, in words. */
  record Unreadable(String sentence) implements Presented {}
}
