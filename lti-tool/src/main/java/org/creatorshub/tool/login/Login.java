package org.creatorshub.tool.login;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;

/**
 * What we remember between the announcement of a user and the launch (LTI-LOGIN-09).
 *
 * @param platform the registration that the login belongs to; the launch takes it from here
 * @param browser fingerprint of the secret that we gave to the browser
 * @param deploymentId the deployment, if the platform named one already
 * @param storageTarget the frame that keeps data for us, if the platform offers one
 * @param consumed true once a launch was made of it
 */
public record Login(
    UUID platform,
    String nonce,
    Fingerprint browser,
    String targetLinkUri,
    Optional<String> deploymentId,
    Optional<String> storageTarget,
    Instant createdAt,
    boolean consumed) {
  Login asConsumed() {
    return new Login(
        platform, nonce, browser, targetLinkUri, deploymentId, storageTarget, createdAt, true);
  }
}
