package org.creatorshub.content.packaging.bank;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.inspection.CheckingPackage;
import org.creatorshub.content.inspection.Inspection;
import org.creatorshub.content.inspection.container.Limits;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Export;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.LicenceRegister;
import org.creatorshub.content.reading.Reading;

/** The real course and what becomes of it. */
public final class WholeCourse {
  private static final Path FOLDER = Path.of("courses/online-marketing");

  private WholeCourse() {}

  public static CourseContents contents() {
    CourseSource source = CourseSource.directory(FOLDER);
    return switch (CourseReader.read(source)) {
      case Reading.Read read -> new CourseContents(read.course(), LicenceRegister.read(source));
      case Reading.Faulty faulty -> throw new AssertionError(faulty.report());
    };
  }

  /** The same with this unit alone. */
  public static CourseContents unit(String id) {
    CourseContents whole = contents();
    Course c = whole.course();
    Course one =
        new Course(
            c.id(),
            c.version(),
            c.language(),
            c.title(),
            c.ects(),
            c.hours(),
            c.unit(id).stream().toList(),
            c.techniques(),
            c.compendium(),
            c.rubrics(),
            c.glossary(),
            c.misconceptions(),
            c.diagnostic());
    return new CourseContents(one, whole.licences());
  }

  public static byte[] bytes(Export export) {
    try (java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream()) {
      export.content().writeTo(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file is left under target for those who want to look at it. */
  public static Inspection inspected(Export export) {
    try {
      Path folder = Files.createDirectories(Path.of("target/exports"));
      Path file = folder.resolve(export.fileName());
      try (OutputStream out = Files.newOutputStream(file)) {
        export.content().writeTo(out);
      }
      return new CheckingPackage(Limits.usual()).check(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
