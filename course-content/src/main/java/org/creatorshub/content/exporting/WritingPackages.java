package org.creatorshub.content.exporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.creatorshub.content.inspection.CheckingPackage;
import org.creatorshub.content.inspection.Inspection;
import org.creatorshub.content.inspection.container.Limits;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Export;
import org.creatorshub.content.packaging.PackageFormat;

/** Writes packages into a folder, whole or not at all. */
public final class WritingPackages {
  private final List<PackageFormat> formats;

  public WritingPackages(List<PackageFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  /**
   * One package that lies in the folder.
   *
   * @param notes what the format cannot carry, or carries otherwise
   * @param inspection what our own checker says of the finished file
   */
  public record Written(
      String format, Path file, long size, int items, List<String> notes, Inspection inspection) {
    public Written {
      notes = List.copyOf(notes);
    }
  }

  /** Replaces the files of the same names; others in the folder stay. */
  public List<Written> write(CourseContents contents, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Written> written = new ArrayList<>();
    for (PackageFormat format : formats) {
      for (Export export : format.exports(contents)) {
        written.add(write(format, export, folder));
      }
    }
    return List.copyOf(written);
  }

  /** Under another name first: whoever copies from the folder never gets half a package. */
  private static Written write(PackageFormat format, Export export, Path folder)
      throws IOException {
    Path file = folder.resolve(export.fileName());
    Path part = folder.resolve(export.fileName() + ".part");
    Files.createDirectories(file.resolveSibling("."));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      export.content().writeTo(out);
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    Inspection inspection = new CheckingPackage(Limits.usual()).check(file);
    return new Written(
        format.name(), file, Files.size(file), export.items(), export.notes(), inspection);
  }
}
