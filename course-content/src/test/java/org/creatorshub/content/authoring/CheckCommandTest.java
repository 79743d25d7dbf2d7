package org.creatorshub.content.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir Path folder;
  private CourseFolder course;

  @BeforeEach
  void copyCourse() {
    course = CourseFolder.in(folder.resolve("course"));
  }

  @Test
  void passesASoundCourse() {
    assertThat(course.say("check")).isZero();
    assertThat(course.said())
        .isEqualTo("no faults, no warnings. tiny-course 1.0: 2 units, 1 of them offered.\n");
  }

  @Test
  void namesFileLineRuleAndWhatToDo() {
    course.replacing("units/u01/unit.md", "[[2160 / 3600 = 0.60]]", "[[2160 / 3600 = 0.61]]");
    assertThat(course.say("check")).isEqualTo(1);
    assertThat(course.said().lines())
        .containsExactly(
            course.path()
                + "/units/u01/unit.md:13: SUM The sum 2160 / 3600 gives 0.60, not 0.61."
                + " Write [[2160 / 3600 = 0.60]].",
            "1 fault, no warnings. The course cannot be read yet, so the rules of release were not"
                + " tried.");
  }

  @Test
  void namesTheGatesOfReleaseByFileAndLineToo() {
    course.replacing("units/u01/unit.md", "draw: 1", "draw: 2");
    assertThat(course.say("check")).isEqualTo(1);
    assertThat(course.said()).contains("/units/u01/unit.md:6: AUTH-11 The bank holds 3 items;");
  }

  @Test
  void warnsOfAnOverdueReviewAndFailsARelease() {
    CourseFolder later = course.at("2027-09-02T00:00:00Z");
    assertThat(later.say("check")).isZero();
    assertThat(later.said())
        .contains("course.yaml:10: AUTH-03 warning: Unit u01 was to be reviewed by 2027-09-01.")
        .contains("no faults, 1 warning.");
    assertThat(later.say("check", "--release")).isEqualTo(1);
    assertThat(later.said()).contains("AUTH-03 Unit u01 was to be reviewed").contains("1 fault, ");
  }

  @Test
  void failsAReleaseForAnEscoNameWithoutAddress() {
    course.writing(
        "mapping.yaml",
        "- {unit: u01, framework: ESCO, version: \"1\", name: analyse, review_by: 2027-09-01}\n");
    assertThat(course.say("check")).isZero();
    assertThat(course.said()).contains("mapping.yaml:1: AUTH-16 warning: The ESCO name");
    assertThat(course.say("check", "--release")).isEqualTo(1);
  }

  @Test
  void doesNotFailAReleaseForAnyOtherWarning() {
    course.replacing("course.yaml", "hours: 1\n", "hours: 2\n");
    assertThat(course.say("check", "--release")).isZero();
    assertThat(course.said()).contains("WORKLOAD warning: ");
  }

  @Test
  void checksTheCourseThatIsNamed() {
    CourseFolder other = CourseFolder.in(folder.resolve("other")).writing("glossary.yaml", "x");
    assertThat(course.say("check", other.path().toString())).isEqualTo(1);
    assertThat(course.said()).contains(other.path() + "/glossary.yaml:1: YAML ");
  }

  @Test
  void saysThatThereIsNoSuchFolder() {
    assertThat(course.say("check", "no-such-course")).isEqualTo(2);
    assertThat(course.complained()).isEqualTo("There is no folder no-such-course.\n");
  }

  @Test
  void saysThatAFolderHoldsNoCourse() {
    assertThat(course.say("check", folder.toString())).isEqualTo(1);
    assertThat(course.said()).contains("course.yaml:1: FILE There is no file \"course.yaml\".");
  }

  @Test
  void tellsHowCommandsAreUsed() {
    for (String[] words :
        new String[][] {{}, {"chekc"}, {"check", "a", "b"}, {"table", "a", "b"}, {"new", "unit"}}) {
      assertThat(course.say(words)).isEqualTo(2);
      assertThat(course.complained()).startsWith("Say one of:");
    }
    assertThat(course.say("check", "--relase")).isEqualTo(2);
    assertThat(course.complained()).isEqualTo("There is no folder --relase.\n");
  }
}
