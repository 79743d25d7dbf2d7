package org.creatorshub.tool.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The built application as a command line, and the database programs that it brings along. */
final class HubProgram {
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final String VERSION = "18.4";

  /**
   * A journey is over before the second compiler has paid for itself: without it a start costs two
   * thirds of the processor time.
   */
  private static final List<String> SHORT_LIVED =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx400m");

  private HubProgram() {}

  /** What starts the application with these words, ready for more. */
  static List<String> line(List<String> options, String... words) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(SHORT_LIVED);
    line.addAll(options);
    line.addAll(
        List.of("-jar", TARGET.resolve("quarkus-app").resolve("quarkus-run.jar").toString()));
    line.addAll(List.of(words));
    return line;
  }

  /** Places the database programs that the tests of the record store have unpacked before. */
  static void place(Path data) {
    Path unpacked =
        Path.of(System.getProperty("java.io.tmpdir"), "creators-hub-postgres-" + VERSION);
    Path wanted = data.resolve("postgresql-" + VERSION);
    if (Files.isDirectory(unpacked) && !Files.exists(wanted)) {
      copy(unpacked, wanted);
    }
  }

  private static void copy(Path from, Path to) {
    try {
      Files.walkFileTree(
          from,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes kind)
                throws IOException {
              Path made = to.resolve(from.relativize(folder).toString());
              Files.createDirectories(made);
              Files.setPosixFilePermissions(made, Files.getPosixFilePermissions(folder));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes kind)
                throws IOException {
              Files.copy(
                  file,
                  to.resolve(from.relativize(file).toString()),
                  LinkOption.NOFOLLOW_LINKS,
                  StandardCopyOption.COPY_ATTRIBUTES);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
