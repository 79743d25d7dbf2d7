package org.creatorshub.tool.offering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.creatorshub.content.exporting.WritingPackages;
import org.creatorshub.content.inspection.finding.Finding;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.PackageFormat;

/**
 * Makes the packages of the course when somebody first asks for them, once in the life of the
 * server, one after the other, and keeps them on disk: what a program of yesterday wrote is not
 * handed out today.
 */
public final class PackageShelf {
  private final Supplier<CourseContents> course;
  private final List<PackageFormat> formats;
  private final Path folder;
  private final Executor background;
  private final AtomicBoolean begun = new AtomicBoolean();
  private volatile Shelf state;

  /**
   * @param course read when it is needed
   * @param formats in the order in which they are made
   * @param folder below the data folder; what else lies in it is removed
   * @param background does one thing at a time
   */
  public PackageShelf(
      Supplier<CourseContents> course,
      List<PackageFormat> formats,
      Path folder,
      Executor background) {
    this.course = course;
    this.formats = List.copyOf(formats);
    this.folder = folder;
    this.background = background;
    this.state = new Shelf(List.of(), 0, formats.size(), "", "");
  }

  /** What is there now; the first look begins the making, and one after a failure begins again. */
  public Shelf look() {
    if (begun.compareAndSet(false, true)) {
      background.execute(this::make);
    }
    return state;
  }

  /** A package that is there, by its name; any other name finds nothing. */
  public Optional<Path> file(String name) {
    return look().named(name).map(known -> folder.resolve(known.file()));
  }

  private void make() {
    boolean well = false;
    try {
      writeAll();
      well = true;
    } catch (IOException e) {
      System.getLogger(PackageShelf.class.getName())
          .log(System.Logger.Level.ERROR, "Packages could not be written below " + folder, e);
    } finally {
      if (!well) {
        String problem = "A package could not be made; the log of the server says why.";
        state = new Shelf(state.packages(), state.done(), state.all(), state.content(), problem);
        begun.set(false);
      }
    }
  }

  private void writeAll() throws IOException {
    CourseContents contents = course.get();
    clear();
    List<Shelf.Offered> offered = new ArrayList<>();
    for (PackageFormat format : formats) {
      WritingPackages writing = new WritingPackages(List.of(format));
      for (WritingPackages.Written one : writing.write(contents, folder)) {
        offered.add(offered(one));
      }
      int done = formats.indexOf(format) + 1;
      state = new Shelf(offered, done, formats.size(), contents.shortHash(), "");
    }
  }

  private Shelf.Offered offered(WritingPackages.Written one) {
    String name = folder.relativize(one.file()).toString().replace('\\', '/');
    List<String> faults =
        one.inspection().passed()
            ? List.of()
            : one.inspection().findings().stream().map(Finding::toString).toList();
    return new Shelf.Offered(one.format(), name, one.size(), one.items(), faults);
  }

  private void clear() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> old = Files.walk(folder)) {
      for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
