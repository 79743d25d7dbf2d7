package org.creatorshub.content.packaging;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.creatorshub.content.archive.PackageArchive;
import org.creatorshub.content.archive.PackageFile;

/**
 * One file to be handed over: the same bytes on every run.
 *
 * @param fileName for example {@code online-marketing-en-scorm12.zip}; may lie in a folder
 * @param items how many pages, questions or parts it holds
 * @param notes what the format cannot carry, or carries otherwise, each a sentence
 */
public record Export(String fileName, int items, List<String> notes, Content content) {
  public Export {
    notes = List.copyOf(notes);
  }

  /** An export of which nothing has to be told. */
  public Export(String fileName, int items, Content content) {
    this(fileName, items, List.of(), content);
  }

  /** The same with what has to be told. */
  public Export noting(List<String> told) {
    return new Export(fileName, items, told, content);
  }

  /** Writes the bytes of the file and leaves the stream open. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream to) throws IOException;
  }

  public static Export zip(String fileName, int items, PackageArchive archive) {
    return new Export(fileName, items, archive::writeTo);
  }

  /** A ZIP whose first file is stored, such as an EPUB. */
  public static Export zip(String fileName, int items, PackageFile first, PackageArchive archive) {
    return new Export(fileName, items, to -> archive.writeTo(to, first));
  }

  /** A file that is no archive. */
  public static Export text(String fileName, int items, String text) {
    return new Export(fileName, items, PackageFile.text(fileName, text)::writeTo);
  }
}
