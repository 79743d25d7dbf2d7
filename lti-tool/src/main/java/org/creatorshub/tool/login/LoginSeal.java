package org.creatorshub.tool.login;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.creatorshub.tool.keys.AesGcm;
import org.creatorshub.tool.keys.Fingerprint;

/**
 * Puts a login into its own state, sealed with AES-256-GCM: nobody else can make or read one, and a
 * login that never becomes a launch leaves nothing behind. Each seal begins with 96 random bits and
 * holds the nonce of the login, another 192.
 */
final class LoginSeal {
  private static final byte VERSION = 1;
  private static final int FINGERPRINT_BYTES = 32;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{80,32000}");

  private final AesGcm key;
  private final SecureRandom random;

  LoginSeal(byte[] key, SecureRandom random) {
    this.key = new AesGcm(key);
    this.random = random;
  }

  String seal(Login login) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key.seal(random, written(login)));
  }

  /** Empty for whatever this installation did not seal. */
  Optional<Login> open(String state) {
    if (!SHAPE.matcher(state).matches()) {
      return Optional.empty();
    }
    return decoded(state).flatMap(key::open).flatMap(LoginSeal::read);
  }

  private static Optional<byte[]> decoded(String state) {
    try {
      byte[] all = Base64.getUrlDecoder().decode(state);
      // The last letter has spare bits: one login, but another state.
      String again = Base64.getUrlEncoder().withoutPadding().encodeToString(all);
      return again.equals(state) ? Optional.of(all) : Optional.empty();
    } catch (IllegalArgumentException forged) {
      return Optional.empty();
    }
  }

  private static byte[] written(Login login) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.writeLong(login.platform().getMostSignificantBits());
      out.writeLong(login.platform().getLeastSignificantBits());
      out.writeLong(login.createdAt().toEpochMilli());
      out.write(login.browser().bytes());
      out.writeUTF(login.nonce());
      out.writeUTF(login.targetLinkUri());
      writeOptional(out, login.deploymentId());
      writeOptional(out, login.storageTarget());
    } catch (IOException tooLong) {
      throw new UncheckedIOException("A login is too long to be sealed", tooLong);
    }
    return bytes.toByteArray();
  }

  private static Optional<Login> read(byte[] clear) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(clear))) {
      if (in.readByte() != VERSION) {
        return Optional.empty();
      }
      UUID platform = new UUID(in.readLong(), in.readLong());
      Instant at = Instant.ofEpochMilli(in.readLong());
      Fingerprint browser = Fingerprint.ofBytes(in.readNBytes(FINGERPRINT_BYTES));
      String nonce = in.readUTF();
      String target = in.readUTF();
      Optional<String> deployment = readOptional(in);
      Optional<String> storage = readOptional(in);
      return Optional.of(
          new Login(platform, nonce, browser, target, deployment, storage, at, false));
    } catch (IOException broken) {
      throw new UncheckedIOException("A sealed login cannot be read", broken);
    }
  }

  private static void writeOptional(DataOutputStream out, Optional<String> text)
      throws IOException {
    out.writeBoolean(text.isPresent());
    if (text.isPresent()) {
      out.writeUTF(text.get());
    }
  }

  private static Optional<String> readOptional(DataInputStream in) throws IOException {
    return in.readBoolean() ? Optional.of(in.readUTF()) : Optional.empty();
  }
}
