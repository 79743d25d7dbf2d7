package org.creatorshub.content.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** One file of a package: its place and its bytes. */
public final class PackageFile {
  private static final Pattern PART = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

  private final String path;
  private final byte[] content;

  /**
   * @param path relative, with {@code /} between its parts; only {@code A-Za-z0-9._-}, so that
   *     every LMS and file system keeps it as it is
   */
  public PackageFile(String path, byte[] content) {
    for (String part : path.split("/", -1)) {
      if (!PART.matcher(part).matches()) {
        throw new IllegalArgumentException("Not a name that every LMS keeps: " + path);
      }
    }
    this.path = path;
    this.content = content.clone();
  }

  /** A file of text, in UTF-8 without byte order mark. */
  public static PackageFile text(String path, String text) {
    return new PackageFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public String path() {
    return path;
  }

  /** In bytes. */
  public int size() {
    return content.length;
  }

  /** A copy. */
  public byte[] content() {
    return content.clone();
  }

  /** As text, for files that were made of text. */
  public String text() {
    return new String(content, StandardCharsets.UTF_8);
  }

  public void writeTo(OutputStream to) throws IOException {
    to.write(content);
  }

  @Override
  public String toString() {
    return path + " (" + content.length + " bytes)";
  }
}
