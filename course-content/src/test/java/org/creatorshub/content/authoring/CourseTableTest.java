package org.creatorshub.content.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseTableTest {
  @TempDir Path folder;

  @Test
  void isWhatTheDocumentsHold() throws IOException {
    Reading reading =
        CourseReader.read(CourseSource.directory(Path.of("courses/online-marketing")));
    assertThat(reading).isInstanceOf(Reading.Read.class);
    assertThat(Files.readString(Path.of("../docs/course.md")))
        .as("docs/course.md differs from the course. Run: ./hub course table > docs/course.md")
        .isEqualTo(CourseTable.text(((Reading.Read) reading).course()));
  }

  @Test
  void countsWhatAUnitHolds() {
    CourseFolder course = CourseFolder.in(folder.resolve("course"));
    assertThat(course.say("table")).isZero();
    assertThat(course.said())
        .contains(
            """
            | 1 One | 2 | 55 | 1 | 3 | 3: 1 gap, 1 hotspot, 1 match | 1 | 3: 1 choice, 1 numeric, 1 order | Plan |
            | 2 Two (not offered yet) | – | – | – | – | – | – | – | – |
            | **all offered units** | 2 | 55 | 1 | 3 | 3: 1 gap, 1 hotspot, 1 match | 1 | 3: 1 choice,\
            """)
        .contains(
            """
            - **LO1.1** Compute a CPA.
              - practised by 4: `u01-r-cpa`, `u01-r-bars`, `u01-g-metric`, `u01-s-bench` (workbench)
              - asked in the test by 3: `u01-c-cpa`, `u01-n-cpa`, `u01-o-way`
              - shown by 1: `u01-plan`, Plan (rubric `plan`)
            """);
  }

  @Test
  void countsWordsAsAReaderMeetsThem() {
    assertThat(ProseWords.count("A click cost [[2160 / 3600 = 0.60]] euros.")).isEqualTo(5);
    assertThat(
            ProseWords.count("[[glossary:cpa|Cost per acquisition]] – see [here](https://a.b/c)"))
        .isEqualTo(5);
    assertThat(ProseWords.count("| a | 1,000.50 |\n|---|---|\n")).isEqualTo(2);
    assertThat(ProseWords.count("")).isZero();
  }

  @Test
  void saysNothingButTheFaultsOfABrokenCourse() {
    CourseFolder course = CourseFolder.in(folder.resolve("course")).writing("course.yaml", "");
    assertThat(course.say("table")).isEqualTo(1);
    assertThat(course.said()).isEmpty();
    assertThat(course.complained()).contains("course.yaml:1").contains("./hub course check");
  }
}
