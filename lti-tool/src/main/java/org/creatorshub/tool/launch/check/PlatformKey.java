package org.creatorshub.tool.launch.check;

import java.security.interfaces.RSAPublicKey;
import java.util.Optional;

/**
 * One public key of a platform (RFC 7517).
 *
 * @param rsa the key itself; empty if it is of another kind or cannot be read
 */
public record PlatformKey(
    String kid, Optional<String> use, Optional<String> algorithm, Optional<RSAPublicKey> rsa) {}
