package org.creatorshub.content.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.creatorshub.content.npm.NpmPackage;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Export;
import org.creatorshub.content.packaging.PackageFormat;
import org.creatorshub.content.packaging.bank.WholeCourse;
import org.creatorshub.content.packaging.cartridge.Cartridge;
import org.creatorshub.content.packaging.cartridge.Version;
import org.creatorshub.content.packaging.cmi5.Cmi5;
import org.creatorshub.content.packaging.epub.Book;
import org.creatorshub.content.packaging.scorm.Scorm12;
import org.creatorshub.content.packaging.site.StaticSite;
import org.creatorshub.content.reading.LicenceRegister;
import org.creatorshub.content.reading.SampleCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the HTML checker of the W3C (Nu) says of pages in packages: no error. */
class NuHtmlCheckerTest {
  /**
   * What the checker calls an error in a book because its rules for XML know neither the attribute
   * {@code epub:type} of EPUB nor names of drawings by {@code aria-labelledby} (SVG 2, 5.13.2; it
   * takes the same drawing in HTML). epubcheck takes both.
   */
  private static final Pattern OF_BOOKS =
      Pattern.compile(
          "Attribute “type” not allowed on element “(section|nav|a)” at this point\\."
              + "|Attribute “aria-labelledby” not allowed on element “svg” at this point\\.");

  @TempDir Path folder;
  private Path checker = Path.of("");

  @BeforeEach
  void needsTheChecker() {
    Optional<Path> found = NpmPackage.VNU.folder();
    assumeThat(found).as(NpmPackage.VNU.reason()).isPresent();
    checker = found.orElseThrow().resolve("build/dist/vnu.jar");
  }

  @Test
  void findsNoErrorInPagesOfPackages() throws IOException, InterruptedException {
    SampleCourse sound = new SampleCourse();
    CourseContents tiny = new CourseContents(sound.read().course(), LicenceRegister.read(sound));
    int pages = 0;
    for (CourseContents course : List.of(tiny, WholeCourse.unit("u07"))) {
      pages += unpack(new StaticSite(), course);
      pages += unpack(new Scorm12(), course);
      pages += unpack(new Cmi5(), course);
      pages += unpack(new Cartridge(Version.FULL_11, Optional.empty()), course);
    }
    assertThat(pages).isGreaterThan(50);
    assertThat(errors()).isEmpty();
  }

  @Test
  void findsNoErrorInABookButWhatOnlyBooksHave() throws IOException, InterruptedException {
    assertThat(unpack(new Book(), WholeCourse.unit("u07"))).isGreaterThan(8);
    assertThat(errors()).filteredOn(line -> !OF_BOOKS.matcher(line).find()).isEmpty();
  }

  /** Or the tests above would show nothing. */
  @Test
  void findsAFaultyPage() throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("page.html"),
        "<!DOCTYPE html><html lang=en><title>x</title><p id=a role=nonsense></p><p id=a></p>");
    assertThat(String.join(" ", errors())).contains("Duplicate ID", "Bad value");
  }

  /** Answers how many pages there were. */
  private int unpack(PackageFormat format, CourseContents course) throws IOException {
    int pages = 0;
    for (Export export : format.exports(course)) {
      Path home = folder.resolve(course.stem() + "/" + export.fileName());
      byte[] bytes = WholeCourse.bytes(export);
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          if (entry.getName().matches(".*\\.x?html")) {
            Path file = home.resolve(entry.getName());
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, zip.readAllBytes());
            pages++;
          }
        }
      }
    }
    return pages;
  }

  /** In a virtual machine of its own: the checker brings libraries that others bring, too. */
  private List<String> errors() throws IOException, InterruptedException {
    Path told = Files.createTempFile(folder, "told", ".txt");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xss2m",
            "-Xmx400m",
            "-XX:TieredStopAtLevel=1",
            "-jar",
            checker.toString(),
            "--errors-only",
            "--skip-non-html",
            folder.toString());
    Process run =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile()).start();
    run.waitFor();
    List<String> lines = new ArrayList<>();
    for (String line : Files.readString(told, StandardCharsets.UTF_8).lines().toList()) {
      if (line.contains("rror")) {
        lines.add(line);
      }
    }
    assertThat(run.exitValue()).as(String.join("\n", lines)).isEqualTo(lines.isEmpty() ? 0 : 1);
    return lines;
  }
}
