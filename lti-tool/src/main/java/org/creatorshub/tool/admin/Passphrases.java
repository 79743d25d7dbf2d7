package org.creatorshub.tool.admin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Keeps passphrases as Argon2id (RFC 9106) with 19 MiB, two passes and one lane: what OWASP asks at
 * least, some 50 ms of one core.
 */
public final class Passphrases {
  private static final String PREFIX = "$argon2id$v=19$m=19456,t=2,p=1$";
  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();

  private final SecureRandom random;
  private final String nobodys;

  public Passphrases(SecureRandom random) {
    this.random = random;
    byte[] hash = new byte[HASH_BYTES];
    random.nextBytes(hash);
    this.nobodys = PREFIX + text(salt()) + "$" + text(hash);
  }

  /** The form that is kept. */
  public String keep(String passphrase) {
    byte[] salt = salt();
    return PREFIX + text(salt) + "$" + text(hash(passphrase, salt));
  }

  /** Compares in constant time. */
  public boolean matches(String passphrase, String kept) {
    String[] parts = kept.substring(PREFIX.length()).split("\\$", -1);
    byte[] wanted = Base64.getDecoder().decode(parts[1]);
    return MessageDigest.isEqual(hash(passphrase, Base64.getDecoder().decode(parts[0])), wanted);
  }

  /** Something to compare with where there is no account, so that it takes as long. */
  String nobodys() {
    return nobodys;
  }

  private static byte[] hash(String passphrase, byte[] salt) {
    Argon2BytesGenerator argon = new Argon2BytesGenerator();
    argon.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(MEMORY_KIB)
            .withIterations(PASSES)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[HASH_BYTES];
    // The same letters may come composed or not, by keyboard.
    String typed = Normalizer.normalize(passphrase, Normalizer.Form.NFC);
    argon.generateBytes(typed.getBytes(StandardCharsets.UTF_8), hash);
    return hash;
  }

  private byte[] salt() {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return salt;
  }

  private static String text(byte[] bytes) {
    return ENCODER.encodeToString(bytes);
  }
}
