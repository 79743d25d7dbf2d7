package org.creatorshub.tool.journey;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.creatorshub.content.archive.PackageArchive;
import org.creatorshub.content.archive.PackageFile;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Export;
import org.creatorshub.content.packaging.PackageFormat;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.LicenceRegister;
import org.creatorshub.content.reading.Reading;

/** Packages of the tiny test course, with single words of its files changed. */
final class TinyPackages {
  private static final CourseSource SOUND =
      CourseSource.directory(Path.of("../course-content/src/test/resources/reading/sound"));

  private final Map<String, String> changes = new LinkedHashMap<>();

  TinyPackages replacing(String old, String by) {
    changes.put(old, by);
    return this;
  }

  CourseContents contents() {
    CourseSource source =
        path ->
            SOUND
                .bytes(path)
                .map(bytes -> changed(new String(bytes, StandardCharsets.UTF_8)))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    return switch (CourseReader.read(source)) {
      case Reading.Read read -> new CourseContents(read.course(), LicenceRegister.read(source));
      case Reading.Faulty faulty -> throw new AssertionError(faulty.report());
    };
  }

  private String changed(String text) {
    String result = text;
    for (Map.Entry<String, String> change : changes.entrySet()) {
      result = result.replace(change.getKey(), change.getValue());
    }
    return result;
  }

  /** The first package of a format, as it comes out of its ZIP. */
  PackageArchive first(PackageFormat format) throws IOException {
    return unzipped(format.exports(contents()).getFirst());
  }

  static PackageArchive unzipped(Export export) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    export.content().writeTo(bytes);
    List<PackageFile> files = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.add(new PackageFile(entry.getName(), zip.readAllBytes()));
      }
    }
    return new PackageArchive(files);
  }
}
