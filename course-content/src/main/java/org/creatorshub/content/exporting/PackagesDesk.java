package org.creatorshub.content.exporting;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.PackageFormat;
import org.creatorshub.content.preset.Presets;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.LicenceRegister;
import org.creatorshub.content.reading.Reading;

/** {@code ./hub packages [COURSE]}: reads a course, writes its packages, prints them as a table. */
public final class PackagesDesk {
  private static final int MISUSED = 2;
  private static final String TOOL = "--tool";

  private final Path usual;
  private final Path target;
  private final PrintStream out;
  private final PrintStream err;

  /**
   * @param usual folder of the course where none is named
   * @param target folder that the packages go to
   */
  public PackagesDesk(Path usual, Path target, PrintStream out, PrintStream err) {
    this.usual = usual;
    this.target = target;
    this.out = out;
    this.err = err;
  }

  /** Answers the exit status: 0 if everything was written, 1 if something has faults. */
  public int carryOut(List<String> words) {
    List<String> rest = new ArrayList<>(words);
    Optional<URI> tool = Optional.empty();
    int option = rest.indexOf(TOOL);
    if (option >= 0) {
      rest.remove(option);
      tool = option < rest.size() ? address(rest.remove(option)) : Optional.empty();
      if (tool.isEmpty()) {
        err.println(TOOL + " needs the https address of the tool, for the links of cartridges.");
        return MISUSED;
      }
    }
    Path folder = rest.isEmpty() ? usual : Path.of(rest.getFirst());
    if (rest.size() > 1 || folder.toString().startsWith("--") || !Files.isDirectory(folder)) {
      err.println("Usage: ./hub packages [FOLDER OF A COURSE] [--tool https://…]");
      return MISUSED;
    }
    return packages(folder, PackageFormats.all(tool));
  }

  private static Optional<URI> address(String text) {
    try {
      URI address = new URI(text);
      boolean fits =
          "https".equals(address.getScheme())
              && address.getHost() != null
              && address.getRawQuery() == null
              && address.getRawFragment() == null
              && address.getRawUserInfo() == null;
      return fits ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private int packages(Path folder, List<PackageFormat> formats) {
    CourseSource source = CourseSource.directory(folder);
    return switch (CourseReader.read(source)) {
      case Reading.Read read ->
          write(new CourseContents(read.course(), LicenceRegister.read(source)), formats);
      case Reading.Faulty faulty -> {
        err.println(faulty.report());
        err.println("The course has faults. Mend them first: ./hub course check");
        yield 1;
      }
    };
  }

  private int write(CourseContents contents, List<PackageFormat> formats) {
    try {
      var written = new WritingPackages(formats).write(contents, target);
      line("format", "file", "size", "items", "own checks");
      for (WritingPackages.Written one : written) {
        String size = String.format(Locale.ROOT, "%,d kB", (one.size() + 1023) / 1024);
        String items = Integer.toString(one.items());
        String file = target.relativize(one.file()).toString();
        line(one.format(), file, size, items, one.inspection().passed() ? "passed" : "FAULTS");
      }
      tell(written);
      Presets presets = Presets.of(contents.stem());
      Files.writeString(target.resolve("presets.json"), presets.json());
      Files.writeString(target.resolve("README.txt"), presets.readme());
      out.println();
      out.println(
          written.size() + " packages of content " + contents.shortHash() + " in " + target);
      out.println(Effort.words());
      return written.stream().allMatch(one -> one.inspection().passed()) ? 0 : 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong, and what a format holds otherwise than the online course. */
  private void tell(List<WritingPackages.Written> written) {
    for (WritingPackages.Written one : written) {
      one.inspection()
          .findings()
          .forEach(finding -> err.println(one.file().getFileName() + ": " + finding));
    }
    Map<String, Set<String>> notes = new LinkedHashMap<>();
    written.forEach(
        one ->
            notes.computeIfAbsent(one.format(), key -> new LinkedHashSet<>()).addAll(one.notes()));
    notes.forEach(
        (format, sentences) -> {
          if (!sentences.isEmpty()) {
            out.println();
            out.println("What is otherwise in " + format + ":");
            sentences.forEach(sentence -> out.println("  - " + sentence));
          }
        });
  }

  private void line(String format, String file, String size, String items, String checks) {
    out.printf(Locale.ROOT, "%-12s %-44s %10s %6s  %s%n", format, file, size, items, checks);
  }
}
