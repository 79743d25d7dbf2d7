package org.creatorshub.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HostileCourseTest {
  private static final String UNIT = "units/u01/unit.md";

  @Test
  void refusesHugeFile() {
    assertThat(new SampleCourse().with("glossary.yaml", new byte[3_000_000]).report())
        .contains("glossary.yaml:1: The file is larger than 2 MB.");
  }

  @Test
  void refusesOtherEncodings() {
    byte[] latin = "- {id: caf\u00e9}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(new SampleCourse().with("glossary.yaml", latin).report())
        .contains("glossary.yaml:1: The file is not UTF-8.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u200b\u0007", "\ue000", "\ufeff"})
  void refusesInvisibleCharacters(String text) {
    assertThat(new SampleCourse().replacing(UNIT, "A click", "A " + text + "click").report())
        .startsWith("units/u01/unit.md:13: There is an invisible character (U+");
  }

  @Test
  void refusesAliasBomb() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(new SampleCourse().with("course.yaml", bomb.toString()).report())
        .isEqualTo(
            "course.yaml:1: Anchors and aliases (& and *) are not used in a course."
                + " Write the text out. [YAML]");
  }

  @Test
  void refusesDeepYaml() {
    assertThat(new SampleCourse().with("course.yaml", "[".repeat(100_000)).report())
        .isEqualTo("course.yaml:1: The file is nested too deeply. Make it flatter. [YAML]");
  }

  @Test
  void endsAfterFiveHundredFaults() {
    assertThat(new SampleCourse().with("glossary.yaml", "- {x: 1}\n".repeat(50_000)).report())
        .hasLineCount(500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "![", "*a_ ", "> ", "`", "[[", "[[1 + ", "- ", "|", "<!--", "{#"})
  void survivesPathologicalMarkdown(String part) {
    String hostile = part.repeat(60_000 / part.length());
    assertThat(new SampleCourse().replacing(UNIT, "A click cost", hostile).report())
        .doesNotContain("Exception");
  }

  @Test
  void survivesPathologicalDirective() {
    String hostile = ":::note " + "a=\"".repeat(20_000);
    assertThat(new SampleCourse().replacing(UNIT, "## A picture", hostile).report())
        .contains("units/u01/unit.md:19: ");
  }

  @Test
  void staysInsideItsFolder(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Path course = Files.createDirectory(folder.resolve("course"));
    Files.createSymbolicLink(course.resolve("link.txt"), folder.resolve("secret.txt"));
    CourseSource source = CourseSource.directory(course);
    assertThat(source.bytes("../secret.txt")).isEmpty();
    assertThat(source.bytes("link.txt")).isEmpty();
  }
}
