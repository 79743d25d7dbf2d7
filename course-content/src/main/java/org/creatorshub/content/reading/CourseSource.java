package org.creatorshub.content.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** The files of one course, addressed by paths relative to its folder with forward slashes. */
public interface CourseSource {

  /** No file of a course is larger, in bytes; what is longer is cut one byte after it. */
  int LARGEST = 2 * 1024 * 1024;

  /** The bytes of a file, at most {@link #LARGEST} + 1 of them; empty if there is no such file. */
  Optional<byte[]> bytes(String path);

  /** A course in a folder. */
  static CourseSource directory(Path folder) {
    return path -> {
      Path file = folder.resolve(path).normalize();
      if (!file.startsWith(folder.normalize())
          || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      try (InputStream in = Files.newInputStream(file)) {
        return Optional.of(in.readNBytes(LARGEST + 1));
      } catch (IOException e) {
        throw new UncheckedIOException("Course file " + file, e);
      }
    };
  }

  /** A course inside a jar; {@code prefix} is for example {@code courses/online-marketing}. */
  static CourseSource classpath(ClassLoader loader, String prefix) {
    return path -> {
      try (InputStream in = loader.getResourceAsStream(prefix + "/" + path)) {
        return in == null ? Optional.empty() : Optional.of(in.readNBytes(LARGEST + 1));
      } catch (IOException e) {
        throw new UncheckedIOException("Course file " + prefix + "/" + path, e);
      }
    };
  }
}
