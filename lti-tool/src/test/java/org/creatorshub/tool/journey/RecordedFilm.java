package org.creatorshub.tool.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;

/** A film that the browser of the test records itself, so that none is kept with the sources. */
final class RecordedFilm {
  /** Two and a half seconds of a moving square, in Base64. */
  private static final String RECORDING =
      """
      async () => {
        const canvas = document.createElement('canvas');
        canvas.width = 64; canvas.height = 36;
        const pen = canvas.getContext('2d');
        let at = 0;
        const draw = setInterval(() => {
          pen.fillStyle = '#246'; pen.fillRect(0, 0, 64, 36);
          pen.fillStyle = '#eee'; pen.fillRect(at++ % 54, 13, 10, 10);
        }, 40);
        const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm;codecs=vp8' });
        const parts = [];
        recorder.ondataavailable = part => parts.push(part.data);
        const done = new Promise(end => { recorder.onstop = end; });
        recorder.start();
        setTimeout(() => recorder.stop(), 2500);
        await done;
        clearInterval(draw);
        const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
        return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
      }
      """;

  private static final String CAPTIONS =
      """
      WEBVTT

      00:00.100 --> 00:01.000
      This bowl is no accident.

      00:01.000 --> 00:02.000
      [A kiln door closes.]
      """;
  private static final String VIDEOS =
      """
      - id: u01-v-cut
        title: {en: "A cut in two seconds"}
        file: media/cut.webm
        seconds: 2
        captions: media/cut.vtt
        transcript: {en: "A hand turns a bowl in the light. A voice says: this bowl is no accident. Then the mark of the pottery is shown."}
      """;
  private static final String LICENCE =
      """
      - {file: units/u01/media/cut.webm, author: "A", licence: "CC BY 4.0", licence_url: "https://creativecommons.org/licenses/by/4.0/", source: "made", people: false, ai: false}
      """;

  private final byte[] film;

  private RecordedFilm(byte[] film) {
    this.film = film;
  }

  static RecordedFilm by(Page page) {
    return new RecordedFilm(Base64.getDecoder().decode((String) page.evaluate(RECORDING)));
  }

  /** Puts it on the first page of a small course. */
  void placeIn(Path course) throws IOException {
    Path unit = course.resolve("units/u01");
    Files.write(unit.resolve("media/cut.webm"), film);
    Files.writeString(unit.resolve("media/cut.vtt"), CAPTIONS);
    Files.writeString(unit.resolve("videos.yaml"), VIDEOS);
    Files.writeString(course.resolve("media.yaml"), LICENCE, StandardOpenOption.APPEND);
    Path text = unit.resolve("unit.md");
    String placed =
        Files.readString(text).replace("## A picture", ":::video u01-v-cut\n:::\n\n## A picture");
    Files.writeString(text, placed);
  }
}
