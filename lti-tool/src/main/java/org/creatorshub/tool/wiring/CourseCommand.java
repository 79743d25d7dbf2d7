package org.creatorshub.tool.wiring;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.creatorshub.content.authoring.AuthorsDesk;
import org.creatorshub.tool.preview.PreviewServer;

/**
 * {@code ./hub course …}: for authors. It runs in the tool's jar, which is there anyway, but the
 * container is never started: half a second instead of three, and no database.
 */
final class CourseCommand {
  private static final String USUAL = "course-content/courses/online-marketing";
  private static final String PORT = "8090";

  private CourseCommand() {}

  static int run(List<String> arguments) {
    // The text goes into documents: it is UTF-8 whatever the terminal says.
    PrintStream out = utf8(FileDescriptor.out);
    // The script names its own folder, so that a command works from anywhere.
    Path usual = Path.of(System.getProperty("hub.home", ""), USUAL);
    Clock clock = Clock.system(ZoneId.systemDefault());
    AuthorsDesk desk = new AuthorsDesk(usual, clock, out, utf8(FileDescriptor.err));
    if (arguments.isEmpty() || !arguments.getFirst().equals("preview")) {
      return desk.carryOut(arguments);
    }
    Options options = Options.parse(arguments.subList(1, arguments.size()), Set.of("port"));
    if (options.words().size() > 1) {
      return desk.misused();
    }
    Optional<Path> folder = desk.folder(options.words());
    return folder.isEmpty() ? 2 : preview(folder.get(), port(options), clock, out);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  private static int port(Options options) {
    String port = options.named().getOrDefault("port", PORT);
    if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
      throw new ConfigurationException("--port is a number up to 65535, not " + port + ".");
    }
    return Integer.parseInt(port);
  }

  private static int preview(Path folder, int port, Clock clock, PrintStream out) {
    try (PreviewServer server = PreviewServer.start(folder, port, clock)) {
      out.println("The preview is ready: http://localhost:" + server.port() + "/");
      out.println("It shows " + folder + " anew when a file changes. Ctrl+C ends it.");
      new CountDownLatch(1).await();
      return 0;
    } catch (IOException taken) {
      throw new ConfigurationException(
          "Port " + port + " cannot be used: " + taken.getMessage() + ". Choose another --port.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
