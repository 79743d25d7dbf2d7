package org.creatorshub.tool.wiring;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.creatorshub.content.exporting.PackagesDesk;

/** {@code ./hub packages}: like {@link CourseCommand} without container and database. */
final class PackagesCommand {
  private static final String COURSE = "course-content/courses/online-marketing";
  private static final String TARGET = "course-content/target/packages";

  private PackagesCommand() {}

  static int run(List<String> arguments) {
    Path home = Path.of(System.getProperty("hub.home", ""));
    return new PackagesDesk(
            home.resolve(COURSE),
            home.resolve(TARGET),
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err))
        .carryOut(arguments);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
