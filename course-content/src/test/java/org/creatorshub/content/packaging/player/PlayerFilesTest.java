package org.creatorshub.content.packaging.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.creatorshub.content.archive.PackageFile;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.LessonHtml;
import org.creatorshub.content.reading.LicenceRegister;
import org.creatorshub.content.reading.SampleCourse;
import org.creatorshub.content.scoring.Drawing;
import org.creatorshub.content.scoring.SampleQuestions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlayerFilesTest {
  private static final int MOST_SCRIPT = 20 * 1024;
  private static final int MOST_STYLE = 8 * 1024;

  @ParameterizedTest
  @EnumSource(Host.class)
  void staysSmall(Host host) throws IOException {
    assertThat(zipped(Assets.player(host))).isLessThan(MOST_SCRIPT);
    assertThat(zipped(Assets.text("course.css"))).isLessThan(MOST_STYLE);
  }

  private static int zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  @Test
  void leavesTheListOfUnitsOutOfAPackageOfOneUnit() {
    SampleCourse source = new SampleCourse();
    CourseContents contents =
        new CourseContents(source.read().course(), LicenceRegister.read(source));
    PlayerFiles files = new PlayerFiles(contents, Host.SCORM12);
    List<String> whole = files.whole().stream().map(PackageFile::path).toList();
    List<String> only =
        files.only(contents.units().getFirst()).stream().map(PackageFile::path).toList();
    assertThat(whole).contains("index.html");
    assertThat(only).doesNotContain("index.html").contains("u01/index.html", "u01/test.html");
  }

  @Test
  void showsEveryKindOfQuestionWithNativeControls() {
    SampleCourse source = new SampleCourse();
    LessonHtml texts = new CourseContents(source.read().course(), List.of()).lessons();
    for (Question question : SampleQuestions.all()) {
      String html = new QuestionHtml(texts, Drawing.variant(question, 1)).html();
      assertThat(html).contains("<fieldset", "<legend>", "data-error").contains("<label");
      assertThat(html).containsPattern("<(input|select)");
    }
  }

  @Test
  void writesDataThatEndsNeitherAStringNorAScript() {
    assertThat(Json.of(Map.of("a\"b", "</script>\n\u2028\\")))
        .isEqualTo("{\"a\\\"b\":\"\\u003c/script>\\n\\u2028\\\\\"}");
    assertThat(Json.of(List.of(1, true, "x"))).isEqualTo("[1,true,\"x\"]");
  }

  @Test
  void givesEveryIdACodeOfItsOwnThatComesFromTheIdAlone() {
    Codes codes = new Codes();
    Codes later = new Codes();
    later.of("something-else");
    assertThat(codes.of("u07-p-start")).hasSize(3).isEqualTo(later.of("u07-p-start"));
    java.util.Set<String> all = new java.util.HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      all.add(codes.of("id-" + i));
    }
    assertThat(all).hasSize(20_000);
  }
}
