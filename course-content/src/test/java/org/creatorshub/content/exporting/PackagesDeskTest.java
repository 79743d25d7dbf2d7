package org.creatorshub.content.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./hub packages} over the tiny sound course. */
class PackagesDeskTest {
  private static final Path COURSE = Path.of("src/test/resources/reading/sound");

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int packages(String... words) {
    return new PackagesDesk(COURSE, folder, stream(out), stream(err)).carryOut(List.of(words));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  @Test
  void writesEveryFormatAndChecksIt() {
    assertThat(packages("--tool", "https://hub.example.org")).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("cc11", "cc13", "thin13", "qti21", "moodle", "epub", "passed")
        .doesNotContain("FAULTS");
    assertThat(folder.toFile().list()).hasSizeGreaterThan(8);
  }

  @Test
  void wantsAnAddressThatLinksCanUse() {
    for (String address : List.of("http://hub.example.org", "hub", "https://a b", "https://u@h/")) {
      assertThat(packages("--tool", address)).isEqualTo(2);
    }
    assertThat(packages("--tool")).isEqualTo(2);
    assertThat(Files.exists(folder.resolve("VERSION"))).isFalse();
    assertThat(folder.toFile().list()).isEmpty();
  }
}
