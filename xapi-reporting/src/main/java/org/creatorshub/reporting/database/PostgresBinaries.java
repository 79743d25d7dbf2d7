package org.creatorshub.reporting.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The server programs of PostgreSQL, unpacked from the class path once per folder. */
record PostgresBinaries(Path home) {

  /** Unpacks into {@code home} unless that was done before; a half-made copy is never used. */
  static PostgresBinaries unpackedIn(Path home) {
    PostgresBinaries binaries = new PostgresBinaries(home.toAbsolutePath());
    if (!Files.exists(binaries.program("postgres"))) {
      try {
        binaries.unpack();
      } catch (IOException e) {
        throw new UncheckedIOException("PostgreSQL could not be unpacked into " + home, e);
      }
    }
    return binaries;
  }

  Path program(String name) {
    return home.resolve("bin").resolve(windows() ? name + ".exe" : name);
  }

  static boolean windows() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
  }

  private void unpack() throws IOException {
    Files.createDirectories(home.getParent());
    Path draft = Files.createTempDirectory(home.getParent(), ".postgres");
    try (InputStream archive = archive();
        TarArchiveInputStream tar =
            new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        place(tar, entry, draft);
      }
    }
    if (!windows()) {
      Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    try {
      Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException raced) {
      // Another process was quicker: its copy is as good as ours.
      if (!Files.exists(program("postgres"))) {
        throw raced;
      }
    }
  }

  private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
      throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("The archive leaves its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
    } else if (entry.isSymbolicLink()) {
      Files.createDirectories(target.getParent());
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.createDirectories(target.getParent());
      Files.copy(tar, target);
      if (!windows() && (entry.getMode() & 0100) != 0) {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  private static InputStream archive() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String system = os.contains("mac") ? "darwin" : os.contains("windows") ? "windows" : "linux";
    String machine = System.getProperty("os.arch", "").contains("aarch64") ? "arm_64" : "x86_64";
    String name = "/postgres-" + system + "-" + machine + ".txz";
    InputStream archive = PostgresBinaries.class.getResourceAsStream(name);
    if (archive == null) {
      throw new DatabaseException(
          "No PostgreSQL for "
              + system
              + " "
              + machine
              + " comes along with this build. Set HUB_DATABASE_URL to a server of your own.");
    }
    return archive;
  }
}
