package org.creatorshub.content.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingPackagesTest {
  private static final String COURSE = "src/test/resources/reading/sound";

  @TempDir Path folder;

  /** Run by another virtual machine. */
  public static void main(String... arguments) {
    Path target = Path.of(arguments[0]);
    PackagesDesk desk = new PackagesDesk(Path.of(COURSE), target, System.out, System.err);
    System.exit(desk.carryOut(List.of()));
  }

  /** Another virtual machine, because the order of a map may differ from one to the next. */
  @Test
  void writesTheSameBytesOnEveryRun() throws Exception {
    Path here = folder.resolve("here");
    assertThat(desk(here, new ByteArrayOutputStream()).carryOut(List.of())).isZero();
    for (String other : List.of("there", "and-there")) {
      Path there = folder.resolve(other);
      Process run =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  WritingPackagesTest.class.getName(),
                  there.toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(run.waitFor()).as(said).isZero();
      assertThat(sums(there)).isEqualTo(sums(here));
    }
  }

  private static Map<String, String> sums(Path folder)
      throws IOException, NoSuchAlgorithmException {
    Map<String, String> sums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        sums.put(folder.relativize(file).toString(), HexFormat.of().formatHex(sum));
      }
    }
    assertThat(sums).isNotEmpty();
    return sums;
  }

  private static PackagesDesk desk(Path target, ByteArrayOutputStream out) {
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    return new PackagesDesk(Path.of(COURSE), target, stream, stream);
  }

  @Test
  void printsATableOfWhatItWrote() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(desk(folder, out).carryOut(List.of())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("tiny-course-en-scorm12.zip", "tiny-course-en-site.zip", "packages of content")
        .containsPattern("Took [0-9.]+ s and at most .* MB of heap");
  }

  @Test
  void refusesAFolderThatIsNoneAndACourseWithFaults() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(desk(folder, out).carryOut(List.of("no-such-folder"))).isEqualTo(2);
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThat(desk(folder, out).carryOut(List.of(empty.toString()))).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage:", "The course has faults");
  }
}
