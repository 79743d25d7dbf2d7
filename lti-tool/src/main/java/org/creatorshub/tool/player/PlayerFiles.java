package org.creatorshub.tool.player;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.offering.PackageShelf;
import org.creatorshub.tool.offering.Shelf;

/** The cmi5 package on the shelf, file by file. */
public final class PlayerFiles {
  private final PackageShelf shelf;

  public PlayerFiles(PackageShelf shelf) {
    this.shelf = shelf;
  }

  /** Where a unit begins, without the host; empty as long as the package is not made. */
  Optional<String> start(Unit unit) {
    Shelf now = shelf.look();
    return now.ofFormat("cmi5")
        .map(made -> "/player/" + now.content() + "/" + unit.id() + "/index.html");
  }

  /** A file of the present content. */
  Optional<byte[]> file(String content, String path) {
    Shelf now = shelf.look();
    return now.content().equals(content)
        ? now.ofFormat("cmi5")
            .flatMap(made -> shelf.file(made.file()))
            .flatMap(zip -> in(zip, path))
        : Optional.empty();
  }

  private static Optional<byte[]> in(Path zip, String path) {
    try (ZipFile packed = new ZipFile(zip.toFile())) {
      ZipEntry entry = packed.getEntry(path);
      if (entry == null || entry.isDirectory()) {
        return Optional.empty();
      }
      try (InputStream in = packed.getInputStream(entry)) {
        return Optional.of(in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
