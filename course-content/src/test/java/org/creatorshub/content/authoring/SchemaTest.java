package org.creatorshub.content.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas that editors complete from say the same as the reader. */
class SchemaTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** Kinds by the end of a file's path. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("course.yaml", "course"),
          Map.entry("practice.yaml", "items"),
          Map.entry("bank.yaml", "items"),
          Map.entry("sheets.yaml", "sheets"),
          Map.entry("scenarios.yaml", "scenarios"),
          Map.entry("texts.yaml", "texts"),
          Map.entry("tasks.yaml", "tasks"),
          Map.entry("timelines.yaml", "timelines"),
          Map.entry("videos.yaml", "videos"),
          Map.entry("techniques-az.yaml", "techniques"),
          Map.entry("compendium.yaml", "compendium"),
          Map.entry("glossary.yaml", "glossary"),
          Map.entry("misconceptions.yaml", "misconceptions"),
          Map.entry("media.yaml", "media"),
          Map.entry("retired.yaml", "retired"),
          Map.entry("mapping.yaml", "mapping"));

  /** Files whose kinds are young: they have no schema yet. */
  private static final Set<String> WITHOUT = Set.of("diagnostic.yaml", "calcs.yaml");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"courses/online-marketing", "src/test/resources/reading/sound"})
  void passEveryFileOfACourse(String course) throws IOException {
    List<String> refused = new ArrayList<>();
    int files = 0;
    for (Path file : yaml(Path.of(course))) {
      files++;
      errors(kind(file), Files.readString(file)).forEach(it -> refused.add(file + ": " + it));
    }
    assertThat(refused).isEmpty();
    assertThat(files).isGreaterThanOrEqualTo(7);
  }

  @Test
  void passASkeleton() throws IOException {
    CourseFolder course = CourseFolder.in(folder.resolve("course"));
    course.say("new", "unit", "u09", "Nine");
    for (Path file : yaml(course.path())) {
      assertThat(errors(kind(file), Files.readString(file))).as(file.toString()).isEmpty();
    }
  }

  @Test
  void knowTheMapping() {
    String entry = "- {unit: u07, framework: ESCO, version: '1', name: x, review_by: 2027-01-01";
    assertThat(errors("mapping", entry + ", uri: 'http://data.europa.eu/esco/skill/1'}")).isEmpty();
    assertThat(errors("mapping", entry + ", uri: 'https://elsewhere.example'}")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          course         | course.yaml                | offered: true              | offered: perhaps
          course         | course.yaml                | hours: 25                  | hour: 25
          items          | units/u01/test.bank.yaml   | type: choice               | type: chioce
          items          | units/u01/test.bank.yaml   | right: true                | correct: true
          items          | units/u01/test.bank.yaml   | id: u01-c-cpa              | id: U01
          items          | units/u01/test.bank.yaml   | tolerance: {abs: 0.01}     | tolerance: {abs: 0.01, rel: 0.1}
          items          | units/u01/test.bank.yaml   | values: [2, 2.5]           | values: [two]
          items          | units/u01/practice.yaml    | pairs:                     | pair:
          sheets         | units/u01/sheets.yaml      | row_header:                | header:
          rubric         | rubrics/plan.yaml          | weight: 100                | weight: 0
          rubric         | rubrics/plan.yaml          | - {en: "Absent."}          | # gone
          glossary       | glossary.yaml              | term:                      | name:
          misconceptions | misconceptions.yaml        | M-CPA-TIMES                | cpa-times
          media          | media.yaml                 | ai: false                  | ai: true
          media          | media.yaml                 | https://                   | http://
          retired        | retired.yaml               | on: 2026-11-21             | on: yesterday
          tasks          | units/u01/tasks.yaml       | type: likert               | type: mood
          tasks          | units/u01/tasks.yaml       | rounds: 2                  | rounds: 20
          tasks          | units/u01/tasks.yaml       | own: [shop.example]        | own: [shop]
          timelines      | units/u01/timelines.yaml   | "2022-05"                  | "May 2022"
          items          | units/u01/practice.yaml    | accept:                    | accepts:
          """)
  void refuseWhatTheReaderRefuses(String kind, String file, String old, String by) {
    CourseFolder course = CourseFolder.in(folder.resolve("course"));
    assertThat(errors(kind, course.text(file))).isEmpty();
    course.replacing(file, old, by);
    assertThat(errors(kind, course.text(file))).as(old + " → " + by).isNotEmpty();
    assertThat(course.say("check")).as("the reader").isEqualTo(1);
  }

  private static List<String> errors(String kind, String yaml) {
    Schema schema =
        REGISTRY.getSchema(SchemaLocation.of("classpath:schema/" + kind + ".schema.json"));
    return schema.validate(yaml, InputFormat.YAML).stream().map(Error::toString).toList();
  }

  private static String kind(Path file) {
    if (file.toString().contains("rubrics")) {
      return "rubric";
    }
    Optional<String> known =
        KINDS.entrySet().stream()
            .filter(kind -> file.toString().endsWith(kind.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    return known.orElseThrow(() -> new AssertionError("No schema for " + file));
  }

  private static List<Path> yaml(Path course) throws IOException {
    try (Stream<Path> files = Files.walk(course)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !WITHOUT.contains(file.getFileName().toString()))
          .sorted()
          .toList();
    }
  }
}
