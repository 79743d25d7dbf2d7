package org.creatorshub.tool.wiring;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.creatorshub.content.inspection.InspectionDesk;

/**
 * {@code ./hub check-package FILE …}: a package of anyone, looked at without server or database.
 */
final class CheckPackageCommand {
  private CheckPackageCommand() {}

  static int run(List<String> arguments) {
    return new InspectionDesk(utf8(FileDescriptor.out), utf8(FileDescriptor.err))
        .carryOut(arguments);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
