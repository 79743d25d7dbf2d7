package org.creatorshub.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** Each sample breaks one rule; {@code broken.txt} holds what the author is told, word for word. */
class BrokenCourseTest {
  @Test
  void readsTheSoundCourse() {
    assertThat(new SampleCourse().report()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> namesTheFault() throws IOException {
    Map<String, String> expected = expected();
    return samples().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.getOrDefault("name", ""),
                    () ->
                        assertThat(broken(sample).report())
                            .isNotEmpty()
                            .isEqualTo(expected.get(sample.getOrDefault("name", "")))));
  }

  private static SampleCourse broken(Map<String, String> sample) {
    String file = sample.getOrDefault("file", "");
    String by = sample.getOrDefault("by", "");
    if (sample.containsKey("replace")) {
      return new SampleCourse().replacing(file, sample.getOrDefault("replace", ""), by);
    }
    return sample.containsKey("by")
        ? new SampleCourse().with(file, by)
        : new SampleCourse().without(file);
  }

  private static List<Map<String, String>> samples() throws IOException {
    List<Map<String, String>> samples = new ArrayList<>();
    for (Object entry : (List<?>) new Yaml().load(resource("reading/broken.yaml"))) {
      Map<String, String> sample = new LinkedHashMap<>();
      ((Map<?, ?>) entry).forEach((key, value) -> sample.put(key.toString(), value.toString()));
      samples.add(sample);
    }
    return samples;
  }

  private static Map<String, String> expected() throws IOException {
    Map<String, String> expected = new LinkedHashMap<>();
    for (String block : resource("reading/broken.txt").strip().split("\n\n", -1)) {
      int end = block.indexOf('\n');
      expected.put(block.substring(2, end), block.substring(end + 1));
    }
    return expected;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = BrokenCourseTest.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
