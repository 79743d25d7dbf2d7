package org.creatorshub.tool.portfolio;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.creatorshub.tool.keys.Sha256;

/** SHA-256 of a file in hexadecimal, by which uploads are told apart. */
final class Digest {
  private Digest() {}

  static String of(Path file) {
    MessageDigest digest = Sha256.begin();
    try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
      content.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException("An upload cannot be read", e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
