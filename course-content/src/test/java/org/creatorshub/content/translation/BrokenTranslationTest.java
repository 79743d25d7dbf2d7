package org.creatorshub.content.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorshub.content.course.Fault;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.SampleCourse;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.yaml.snakeyaml.Yaml;

/** Each sample breaks one rule; {@code broken.txt} holds what is said, word for word. */
class BrokenTranslationTest {
  private static final Path SAMPLES = Path.of("src/test/resources/translation");
  private static final String PATH = "i18n/eo/u01.xlf";

  @TestFactory
  Stream<DynamicTest> namesTheFault() throws IOException {
    Translator sound = new Translator(new SampleCourse()).extracting().filling();
    String xliff = sound.text(PATH);
    assertThat(sound.translated().faults()).isEmpty();
    Map<String, String> expected = expected();
    return samples().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.getOrDefault("name", ""),
                    () ->
                        assertThat(report(sound.writing(PATH, broken(sample, xliff))))
                            .isNotEmpty()
                            .isEqualTo(expected.get(sample.getOrDefault("name", "")))));
  }

  @Test
  void refusesWhatIsNoText() {
    assertThat(report("x".repeat(CourseSource.LARGEST + 1).getBytes(UTF_8)))
        .isEqualTo(
            PATH
                + ":1: The file is larger than 2 MB. Split it or leave out what is not needed. [XLIFF]");
    assertThat(report(new byte[] {'<', (byte) 0xff}))
        .isEqualTo(PATH + ":1: The file is not UTF-8. Save it in this encoding. [XLIFF]");
  }

  @Test
  @Timeout(10)
  void refusesHostileNestingInTime() {
    assertThat(report("<a>".repeat(200_000).getBytes(UTF_8)))
        .isEqualTo(
            PATH
                + ":1: This is no XLIFF 2 file. Make one with ./hub course translate. [XLIFF]\n"
                + PATH
                + ":1: This is not well-formed XML: it is nested too deeply. [XLIFF]");
  }

  private static String report(byte[] bytes) {
    SampleCourse course = new SampleCourse().with(PATH, bytes);
    SourceTexts texts = SourceTexts.of(course, course.read().course());
    return lines(TranslatedCourse.read(texts, "eo"));
  }

  private static String report(Translator course) {
    return lines(course.translated());
  }

  private static String lines(TranslatedCourse translated) {
    assertThat(translated.course()).isEmpty();
    return translated.faults().stream().map(Fault::toString).collect(Collectors.joining("\n"));
  }

  private static String broken(Map<String, String> sample, String xliff) {
    String old = sample.getOrDefault("replace", "");
    if (!xliff.contains(old)) {
      throw new IllegalArgumentException("There is no \"" + old + "\"");
    }
    return old.isEmpty()
        ? sample.getOrDefault("by", "")
        : xliff.replace(old, sample.getOrDefault("by", ""));
  }

  private static List<Map<String, String>> samples() throws IOException {
    List<?> entries = new Yaml().load(Files.readString(SAMPLES.resolve("broken.yaml")));
    return entries.stream().map(BrokenTranslationTest::texts).toList();
  }

  private static Map<String, String> texts(Object entry) {
    Map<String, String> texts = new LinkedHashMap<>();
    ((Map<?, ?>) entry).forEach((key, value) -> texts.put(key.toString(), value.toString()));
    return texts;
  }

  private static Map<String, String> expected() throws IOException {
    Map<String, String> expected = new LinkedHashMap<>();
    for (String block : Files.readString(SAMPLES.resolve("broken.txt")).strip().split("\n\n", -1)) {
      int end = block.indexOf('\n');
      expected.put(block.substring(2, end), block.substring(end + 1));
    }
    return expected;
  }
}
