package org.creatorshub.content.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./hub check-package}: what is printed, and the exit status. */
class InspectionDeskTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int check(Object... files) {
    return new InspectionDesk(stream(out), stream(err))
        .carryOut(List.of(files).stream().map(Object::toString).toList());
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private Path file(String name, PackageMaker maker) throws IOException {
    return Files.write(folder.resolve(name), maker.zip());
  }

  @Test
  void saysThatNothingIsWrong() throws IOException {
    Path sound = file("sound.zip", SoundPackages.scorm12());
    assertThat(check(sound)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(
            sound + ": SCORM 1.2, 3 files\n  no faults, no pieces of advice\n");
  }

  @Test
  void namesRulePlaceAndFault() throws IOException {
    Path sound = file("sound.zip", SoundPackages.scorm12());
    Path bad = file("bad.zip", SoundPackages.scorm12().without("player.js"));
    assertThat(check(sound, bad)).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(
            "  hub:PKG-02 imsmanifest.xml:12: The file player.js is listed, but not in the package.",
            "  1 fault, no pieces of advice");
  }

  @Test
  void asksForFilesThatAreThere() {
    assertThat(check()).isEqualTo(2);
    assertThat(check(folder.resolve("none.zip"))).isEqualTo(2);
    assertThat(check("--all")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no file");
  }

  @Test
  void printsNoControlCharactersOfOthers() throws IOException {
    Path bad = file("bad.zip", SoundPackages.site().with("a\u001b[31m.txt", ""));
    assertThat(check(bad)).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("\u001b");
  }
}
