package org.creatorshub.content.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewUnitCommandTest {
  private static final String PLANNED =
      """
        - id: u03
          number: 5
          title: "Three"
          offered: false
          hours: 12
          outcomes:
            - {id: LO5.1, text: "Plan."}
            - {id: LO5.2, text: "Act."}
          digcomp: []
      """;

  @TempDir Path folder;
  private CourseFolder course;

  @BeforeEach
  void copyCourse() {
    course = CourseFolder.in(folder.resolve("course"));
    course.writing("course.yaml", course.text("course.yaml") + PLANNED);
  }

  @Test
  void writesAUnitThatPassesWithWarningsOnly() {
    assertThat(course.say("new", "unit", "u03", "Three things")).isZero();
    assertThat(course.said())
        .contains("written: " + course.path() + "/units/u03/unit.md")
        .contains("rubrics/u03-rubric.yaml")
        .contains("Set \"offered: true\" for u03 in course.yaml");
    offer();
    assertThat(course.say("check")).as(course.said()).isZero();
    List<String> said = course.said().lines().toList();
    assertThat(said.subList(0, said.size() - 1))
        .isNotEmpty()
        .allMatch(line -> line.contains(": TO-WRITE warning: "));
    assertThat(course.say("check", "--release")).isEqualTo(1);
  }

  @Test
  void makesItemsOfTheOutcomesAndPlansTheHours() {
    course.say("new", "unit", "u03", "Three things");
    offer();
    Unit unit = read().course().unit("u03").orElseThrow();
    assertThat(unit.pages())
        .singleElement()
        .satisfies(
            page -> {
              assertThat(page.title()).isEqualTo("Three things");
              assertThat(page.outcomes()).containsExactly("LO5.1", "LO5.2");
            });
    assertThat(unit.test().orElseThrow().draw()).isEqualTo(2);
    assertThat(unit.test().orElseThrow().bank()).hasSize(6);
    assertThat(unit.artefact().orElseThrow().outcomes()).containsExactly("LO5.1", "LO5.2");
    assertThat(unit.minutes().total()).isEqualTo(12 * 60);
    assertThat(read().origins().reviewBy().get("u03")).hasToString("2027-11-21");
  }

  @Test
  void namesThePlaceOfEveryOpenText() {
    course.say("new", "unit", "u03", "Three things");
    offer();
    course.say("check");
    assertThat(course.said())
        .contains(
            "/units/u03/practice.yaml:11: TO-WRITE warning: \"u03-r-lo5-1\" still says"
                + " \"TO WRITE\" in 4 texts.")
        .contains("/rubrics/u03-rubric.yaml:1: TO-WRITE warning: \"u03-rubric\" still says");
  }

  @Test
  void tellsWhatAnUnknownUnitNeedsInTheCourse() {
    assertThat(course.say("new", "unit", "u09", "Nine: a start")).isZero();
    String entry =
        course
            .said()
            .lines()
            .filter(line -> line.startsWith("  "))
            .reduce("", (all, line) -> all + line + "\n");
    assertThat(entry).contains("- id: u09").contains("number: 6").contains("LO6.1");
    course.writing("course.yaml", course.text("course.yaml") + entry);
    assertThat(course.say("check")).as(course.said()).isZero();
  }

  @Test
  void neverOverwritesAndThenWritesNothingAtAll() {
    course.writing("units/u03/practice.yaml", "[]\n");
    Map<String, String> before = course.files();
    assertThat(course.say("new", "unit", "u03", "Three")).isEqualTo(1);
    assertThat(course.complained())
        .contains("units/u03/practice.yaml exists already, and nothing is overwritten.");
    assertThat(course.files()).isEqualTo(before);
  }

  @Test
  void writesTheSameUnitOnlyOnce() {
    course.say("new", "unit", "u03", "Three");
    Map<String, String> before = course.files();
    assertThat(course.say("new", "unit", "u03", "Three again")).isEqualTo(1);
    assertThat(course.files()).isEqualTo(before);
  }

  @Test
  void refusesWhatCannotBeAUnit() {
    Map<String, String> before = course.files();
    for (String[] wrong :
        new String[][] {
          {"U3", "Three", "is not an id for a unit"},
          {"../u3", "Three", "is not an id for a unit"},
          {"u03", "Three {#x}", "The title is"},
          {"u03", " ", "The title is"},
          {"u01-old", "Three", "was used before"},
          {"u01-c-cpa", "Three", "was used before"},
          {"u02", "Two", "has no outcomes"}
        }) {
      assertThat(course.say("new", "unit", wrong[0], wrong[1])).isEqualTo(1);
      assertThat(course.complained()).contains(wrong[2]);
    }
    assertThat(course.files()).isEqualTo(before);
  }

  @Test
  void addsNothingToACourseWithFaults() {
    course.replacing("units/u01/unit.md", "id: u01\n", "id: u1\n");
    assertThat(course.say("new", "unit", "u03", "Three")).isEqualTo(1);
    assertThat(course.complained()).startsWith("The course has faults.").contains("unit.md:2");
  }

  private void offer() {
    course.replacing(
        "course.yaml",
        "title: \"Three\"\n    offered: false",
        "title: \"Three\"\n    offered: true");
  }

  private Reading.Read read() {
    return (Reading.Read) CourseReader.read(CourseSource.directory(course.path()));
  }
}
