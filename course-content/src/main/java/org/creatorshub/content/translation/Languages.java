package org.creatorshub.content.translation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The languages into which a course in a folder is being translated. */
public final class Languages {
  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

  private Languages() {}

  /** True for a code such as {@code bg}. */
  public static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  /** Names of the folders in {@code i18n}, sorted; none where there is no such folder. */
  public static List<String> in(Path course) {
    Path folder = course.resolve("i18n");
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
          .map(child -> child.getFileName().toString())
          .filter(Languages::isCode)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Looking through " + folder, e);
    }
  }
}
