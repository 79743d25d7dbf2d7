package org.creatorshub.content.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.creatorshub.content.archive.PackageFile;
import org.creatorshub.content.reading.LicenceRegister;
import org.creatorshub.content.reading.SampleCourse;
import org.junit.jupiter.api.Test;

class CourseContentsTest {

  @Test
  void stampsTheSameWordsWithTheSameNumber() {
    assertThat(contents(new SampleCourse()).hash())
        .hasSize(64)
        .isEqualTo(contents(new SampleCourse()).hash());
  }

  @Test
  void stampsOtherWordsWithAnotherNumber() {
    SampleCourse changed =
        new SampleCourse().replacing("units/u01/unit.md", "What an order costs", "What it costs");
    assertThat(contents(changed).hash()).isNotEqualTo(contents(new SampleCourse()).hash());
  }

  @Test
  void namesEveryFileOfTheLicenceRegister() {
    CourseContents contents = contents(new SampleCourse());
    assertThat(contents.licences()).isNotEmpty();
    String page = contents.licencesFile().text();
    contents
        .licences()
        .forEach(one -> assertThat(page).contains(one.file().replace("/", "/<wbr>"), one.url()));
  }

  @Test
  void carriesAVersionWithoutTheTimeOfDay() {
    CourseContents contents = contents(new SampleCourse());
    PackageFile version = contents.versionFile();
    assertThat(version.path()).isEqualTo("VERSION");
    assertThat(version.text().lines())
        .containsExactly(
            "course: " + contents.course().id(),
            "version: " + contents.course().version(),
            "language: en",
            "content: " + contents.hash());
  }

  static CourseContents contents(SampleCourse source) {
    return new CourseContents(source.read().course(), LicenceRegister.read(source));
  }
}
