package org.creatorshub.content.exporting;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.LicenceRegister;
import org.creatorshub.content.reading.Reading;

/** {@code ./hub packages [COURSE]}: reads a course, writes its packages, prints them as a table. */
public final class PackagesDesk {
  private static final int MISUSED = 2;

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

  /** Answers the exit status: 0 if everything was written. */
  public int carryOut(List<String> words) {
    Path folder = words.isEmpty() ? usual : Path.of(words.getFirst());
    if (words.size() > 1 || folder.toString().startsWith("--") || !Files.isDirectory(folder)) {
      err.println("Usage: ./hub packages [FOLDER OF A COURSE]");
      return MISUSED;
    }
    CourseSource source = CourseSource.directory(folder);
    return switch (CourseReader.read(source)) {
      case Reading.Read read ->
          write(new CourseContents(read.course(), LicenceRegister.read(source)));
      case Reading.Faulty faulty -> {
        err.println(faulty.report());
        err.println("The course has faults. Mend them first: ./hub course check");
        yield 1;
      }
    };
  }

  private int write(CourseContents contents) {
    try {
      var written = new WritingPackages(PackageFormats.all()).write(contents, target);
      line("format", "file", "size", "items");
      for (WritingPackages.Written one : written) {
        String size = String.format(Locale.ROOT, "%,d kB", (one.size() + 1023) / 1024);
        String items = Integer.toString(one.items());
        line(one.format(), target.relativize(one.file()).toString(), size, items);
      }
      out.println();
      out.println(
          written.size() + " packages of content " + contents.shortHash() + " in " + target);
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String format, String file, String size, String items) {
    out.printf(Locale.ROOT, "%-12s %-48s %12s %8s%n", format, file, size, items);
  }
}
