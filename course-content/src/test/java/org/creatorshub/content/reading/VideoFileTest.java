package org.creatorshub.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Video;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Films: no recording is kept with the sources, so the few bytes of one are made here. */
class VideoFileTest {
  private static final String VIDEOS =
      """
      - id: u01-v-cut
        title: {en: "A cut in four seconds"}
        file: media/cut.mp4
        seconds: 4
        captions: media/cut.vtt
        transcript: {en: "A hand turns a bowl in the light. A voice says: this bowl is no accident. Then the mark of the pottery is shown."}
      """;
  private static final String CAPTIONS =
      """
      WEBVTT

      NOTE made for a test

      1
      00:00.500 --> 00:02.000
      This bowl is no accident.

      00:00:02.000 --> 00:00:04.000 line:80%
      [A kiln door closes.]
      """;

  private static byte[] film(int size) {
    byte[] film = new byte[size];
    byte[] start = "\0\0\0\30ftypisom".getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(start, 0, film, 0, start.length);
    return film;
  }

  private static SampleCourse course() {
    SampleCourse course = new SampleCourse();
    return course
        .with("units/u01/videos.yaml", VIDEOS)
        .with("units/u01/media/cut.vtt", CAPTIONS)
        .with("units/u01/media/cut.mp4", film(64))
        .replacing(
            "media.yaml",
            "- {file: units/u01/media/spots.svg",
            "- {file: units/u01/media/cut.mp4, author: \"A\", licence: \"CC BY 4.0\", licence_url:"
                + " \"https://creativecommons.org/licenses/by/4.0/\", source: \"made\", people: false,"
                + " ai: false}\n- {file: units/u01/media/spots.svg")
        .replacing("units/u01/unit.md", "# Show what", ":::video u01-v-cut\n:::\n\n# Show what");
  }

  @Test
  void readsFilmWithCaptionsAndTranscript() {
    Video video =
        course().read().course().units().getFirst().pages().getFirst().blocks().stream()
            .filter(Block.Film.class::isInstance)
            .map(block -> ((Block.Film) block).video())
            .findFirst()
            .orElseThrow();
    assertThat(video.type()).isEqualTo("video/mp4");
    assertThat(video.seconds()).isEqualTo(4);
    assertThat(video.film()).isEqualTo(film(64));
    assertThat(video.captions()).startsWith("WEBVTT");
    assertThat(video.transcript()).contains("no accident");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          videos.yaml   | '  captions: media/cut.vtt'     | ''                | units/u01/videos.yaml:1: A film has captions and a transcript. Add the key "captions". [AUTH-07]
          videos.yaml   | '  transcript: {en: "A hand turns a bowl in the light. A voice says: this bowl is no accident. Then the mark of the pottery is shown."}' | '' | units/u01/videos.yaml:1: A film has captions and a transcript. Add the key "transcript". [AUTH-07]
          videos.yaml   | 'A hand turns a bowl in the light. A voice says: this bowl' | 'It' | units/u01/videos.yaml:6: The transcript has fewer than 20 words. Write what is said and what is to be seen. [AUTH-07]
          videos.yaml   | '  seconds: 4'                  | ''                | units/u01/videos.yaml:1: The key "seconds" is missing. Add it. [KEYS]
          videos.yaml   | 'seconds: 4'                    | 'seconds: 6000'   | units/u01/videos.yaml:4: "6000" is not a whole number from 1 to 600. [KEYS]
          videos.yaml   | 'media/cut.mp4'                 | 'media/cut.avi'   | units/u01/videos.yaml:3: A film is a file .mp4 or .webm. [VIDEO]
          videos.yaml   | 'media/cut.vtt'                 | 'media/cut.srt'   | units/u01/videos.yaml:5: Captions are a file .vtt. [VIDEO]
          videos.yaml   | 'media/cut.vtt'                 | 'media/gone.vtt'  | units/u01/videos.yaml:5: There is no file "units/u01/media/gone.vtt". Add it or correct the name. [FILE]
          videos.yaml   | 'u01-v-cut'                     | 'u01-v-other'     | units/u01/unit.md:41: There is no video "u01-v-cut" in this unit. Correct the id or add it. [DIRECTIVE]
          media/cut.vtt | 'WEBVTT'                        | '1'               | units/u01/media/cut.vtt:1: Captions are WebVTT: the first line says WEBVTT. [VIDEO]
          media/cut.vtt | '00:00.500 --> 00:02.000'       | '0.5 --> 2'       | units/u01/media/cut.vtt:6: The times of a cue look like 00:01.000 --> 00:04.500. [VIDEO]
          media/cut.vtt | '00:00:02.000 -->'              | '00:00:01.000 -->' | units/u01/media/cut.vtt:9: The cue begins before the one above it has ended. Move it. [VIDEO]
          media/cut.vtt | '00:00.500 --> 00:02.000'       | '00:01.500 --> 00:01.000' | units/u01/media/cut.vtt:6: The cue ends before it begins. Correct its times. [VIDEO]
          media/cut.vtt | '00:00:04.000'                  | '00:00:09.000'    | units/u01/media/cut.vtt:9: The cue ends after the film, which takes 4 seconds. [VIDEO]
          media/cut.vtt | 'This bowl is no accident.'     | ''                | units/u01/media/cut.vtt:6: The cue is empty. Write what is said, or delete it. [VIDEO]
          """)
  void namesWhatIsMissingOrWrong(String file, String old, String by, String expected) {
    String report = course().replacing("units/u01/" + file, old, by == null ? "" : by).report();
    assertThat(report.lines()).contains(expected);
  }

  @Test
  void refusesFilmsThatAreTooLargeOrNone() {
    assertThat(course().with("units/u01/media/cut.mp4", film(CourseSource.LARGEST + 1)).report())
        .isEqualTo(
            "units/u01/videos.yaml:3: The film is larger than 2 MB. Make it shorter, smaller or"
                + " plainer. [VIDEO]");
    assertThat(course().with("units/u01/media/cut.mp4", "<html>just words</html>").report())
        .isEqualTo(
            "units/u01/videos.yaml:3: The file is no film of the kind that its name says. [VIDEO]");
    assertThat(course().without("units/u01/media/cut.mp4").report())
        .contains("There is no file \"units/u01/media/cut.mp4\".");
  }

  @Test
  void refusesCaptionsWithoutAnyCue() {
    assertThat(course().with("units/u01/media/cut.vtt", "WEBVTT\n\nNOTE nothing\n").report())
        .isEqualTo(
            "units/u01/media/cut.vtt:1: The captions say nothing. Write a cue for all that is spoken"
                + " or heard. [VIDEO]");
  }
}
