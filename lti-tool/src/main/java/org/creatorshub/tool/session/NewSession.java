package org.creatorshub.tool.session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;

/**
 * What an accepted launch hands over to begin a session.
 *
 * @param launch who, where, as what; its number is not given yet and is ignored
 * @param messageType LTI message type of the launch
 * @param token fingerprint of the secret that opens the session without a cookie; not needed where
 *     the browser's own cookie came with the launch
 * @param browser fingerprint of the browser's own secret
 * @param stateBound false if the login could not be matched to the browser by a cookie
 * @param deepLink the deep linking settings as the platform sent them, JSON
 */
public record NewSession(
    LaunchSession launch,
    String messageType,
    Optional<Fingerprint> token,
    Fingerprint browser,
    boolean stateBound,
    Optional<String> deepLink,
    Instant at) {
  UUID platform() {
    return launch.platform();
  }
}
