package org.creatorshub.content.exporting;

import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorshub.content.packaging.PackageFormat;
import org.creatorshub.content.packaging.cartridge.Cartridge;
import org.creatorshub.content.packaging.cartridge.Version;
import org.creatorshub.content.packaging.cmi5.Cmi5;
import org.creatorshub.content.packaging.epub.Book;
import org.creatorshub.content.packaging.moodle.MoodleBank;
import org.creatorshub.content.packaging.print.CoursePdf;
import org.creatorshub.content.packaging.qti.QtiBank;
import org.creatorshub.content.packaging.scorm.Scorm12;
import org.creatorshub.content.packaging.scorm.Scorm2004;
import org.creatorshub.content.packaging.site.StaticSite;

/** The formats in which a course is handed over: one line each. */
public final class PackageFormats {
  private PackageFormats() {}

  /** In the order of the table that {@code ./hub packages} prints; without links to a tool. */
  public static List<PackageFormat> all() {
    return all(Optional.empty());
  }

  /**
   * The same in the order in which they are wanted while somebody waits: what is opened by a
   * program first, what takes longest last.
   */
  public static List<PackageFormat> cartridgesFirst(Optional<URI> tool) {
    List<String> first =
        Stream.concat(Arrays.stream(Version.values()).map(Version::format), Stream.of("cmi5"))
            .toList();
    return all(tool).stream()
        .sorted(
            Comparator.comparing((PackageFormat format) -> !first.contains(format.name()))
                .thenComparing(CoursePdf.class::isInstance))
        .toList();
  }

  /**
   * The same with links to a tool.
   *
   * @param tool its address, https
   */
  public static List<PackageFormat> all(Optional<URI> tool) {
    return Stream.concat(
            Stream.of(new Scorm12(), new Scorm2004(), new Cmi5()),
            Stream.concat(
                Arrays.stream(Version.values()).map(version -> new Cartridge(version, tool)),
                Stream.of(
                    new QtiBank(),
                    new MoodleBank(),
                    new Book(),
                    new CoursePdf(),
                    new StaticSite())))
        .toList();
  }
}
