package org.creatorshub.tool.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.course.Video;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.session.LaunchSession;
import org.junit.jupiter.api.Test;

/** What a player of films gets: whole, in parts, from its cache, or nothing. */
class FilmResourceTest {
  private static final byte[] FILM =
      "\0\0\0\30ftypisom, and so on".getBytes(StandardCharsets.ISO_8859_1);
  private static final Video VIDEO =
      new Video(
          "v-cut",
          "A cut",
          "video/mp4",
          4,
          FILM,
          "WEBVTT\n\n00:01.000 --> 00:02.000\nClay.\n",
          "A bowl turns.");

  private final FilmResource films = resource(People.learner());

  @Test
  void sendsTheWholeFilm() {
    Response whole = films.film("u07", "v-cut", "", "");
    assertThat(whole.getStatus()).isEqualTo(200);
    assertThat(whole.getMediaType()).hasToString("video/mp4");
    assertThat(whole.getEntity()).isEqualTo(FILM);
    assertThat(whole.getHeaderString("Accept-Ranges")).isEqualTo("bytes");
    assertThat(whole.getHeaderString("Cache-Control")).isEqualTo("private, max-age=3600");
  }

  @Test
  void sendsTheFilmOnlyOnce() {
    String tag = films.film("u07", "v-cut", "", "").getHeaderString("ETag");
    Response again = films.film("u07", "v-cut", "bytes=0-1", tag);
    assertThat(again.getStatus()).isEqualTo(304);
    assertThat(again.hasEntity()).isFalse();
    assertThat(films.film("u07", "v-cut", "", "\"other\"").getStatus()).isEqualTo(200);
  }

  @Test
  void sendsThePartThatIsAskedFor() {
    Response part = films.film("u07", "v-cut", "bytes=4-7", "");
    assertThat(part.getStatus()).isEqualTo(206);
    assertThat(part.getHeaderString("Content-Range")).isEqualTo("bytes 4-7/" + FILM.length);
    assertThat((byte[]) part.getEntity()).asString().isEqualTo("ftyp");
    assertThat(part.getMediaType()).hasToString("video/mp4");
  }

  @Test
  void refusesAPartBeyondTheEnd() {
    Response beyond = films.film("u07", "v-cut", "bytes=" + FILM.length + "-", "");
    assertThat(beyond.getStatus()).isEqualTo(416);
    assertThat(beyond.getHeaderString("Content-Range")).isEqualTo("bytes */" + FILM.length);
    assertThat(beyond.hasEntity()).isFalse();
  }

  @Test
  void takesAnUnreadableRangeForNone() {
    assertThat(films.film("u07", "v-cut", "bytes=9-4", "").getStatus()).isEqualTo(200);
    assertThat(films.film("u07", "v-cut", "bytes=0-1,4-5", "").getStatus()).isEqualTo(200);
  }

  @Test
  void sendsCaptions() {
    Response captions = films.captions("u07", "v-cut");
    assertThat(captions.getStatus()).isEqualTo(200);
    assertThat(captions.getMediaType()).hasToString("text/vtt;charset=utf-8");
    assertThat(captions.getEntity()).asString().startsWith("WEBVTT");
  }

  @Test
  void knowsNoOtherFilmAndNoOtherUnit() {
    assertThat(films.film("u07", "v-other", "", "").getStatus()).isEqualTo(404);
    assertThat(films.captions("u07", "v-other").getStatus()).isEqualTo(404);
    assertThat(films.film("u08", "v-cut", "", "").getStatus()).isEqualTo(404);
  }

  private static Unit unit(Page page) {
    return new Unit(
        "u07",
        7,
        "Media mathematics",
        "Numbers.",
        true,
        12,
        new Unit.Minutes(1, 1, 1, 1),
        List.of(),
        List.of(),
        List.of(page),
        Optional.empty(),
        Optional.empty());
  }

  private static FilmResource resource(LaunchSession session) {
    Page page = new Page("p-film", "Film", 2, List.of(), List.of(new Block.Film(VIDEO)));
    CurrentSession current =
        new CurrentSession() {
          @Override
          public LaunchSession session() {
            return session;
          }
        };
    return new FilmResource(
        current, new Finding(SampleUnit.course(unit(page)), new InMemoryPositions()));
  }
}
