package org.creatorshub.tool.lesson;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.creatorshub.content.course.Video;
import org.creatorshub.tool.session.CurrentSession;

/** Films on pages and their captions, for those who may open the unit. */
@Path("/learn/{unit}/film/{video}")
public class FilmResource {
  /** Its address belongs to one session, so no cache that people share may have it. */
  private static final String CACHED = "private, max-age=3600";

  private final CurrentSession current;
  private final Finding finding;

  @Inject
  public FilmResource(CurrentSession current, Finding finding) {
    this.current = current;
    this.finding = finding;
  }

  /** The film, or the part of it that the player asks for. */
  @GET
  public Response film(
      @PathParam("unit") String unit,
      @PathParam("video") String video,
      @HeaderParam("Range") @DefaultValue("") String range,
      @HeaderParam("If-None-Match") @DefaultValue("") String known) {
    return find(unit, video)
        .map(found -> film(found, range, known))
        .orElseGet(FilmResource::missing);
  }

  @GET
  @Path("/captions")
  public Response captions(@PathParam("unit") String unit, @PathParam("video") String video) {
    return find(unit, video)
        .map(
            found ->
                Response.ok(found.captions(), "text/vtt; charset=utf-8")
                    .header("Cache-Control", CACHED)
                    .build())
        .orElseGet(FilmResource::missing);
  }

  private static Response film(Video video, String header, String known) {
    byte[] film = video.film();
    String tag = tag(film);
    if (known.equals(tag)) {
      return common(Response.status(304), tag).build();
    }
    if (ByteRange.beyond(header, film.length)) {
      return common(Response.status(416), tag)
          .header("Content-Range", "bytes */" + film.length)
          .build();
    }
    Optional<ByteRange> range = ByteRange.of(header, film.length);
    if (range.isEmpty()) {
      return common(Response.ok(film, video.type()), tag).build();
    }
    int from = range.get().from();
    int to = range.get().to();
    return common(Response.status(206).type(video.type()), tag)
        .header("Content-Range", "bytes " + from + "-" + to + "/" + film.length)
        .entity(Arrays.copyOfRange(film, from, to + 1))
        .build();
  }

  private static Response.ResponseBuilder common(Response.ResponseBuilder answer, String tag) {
    return answer
        .header("Accept-Ranges", "bytes")
        .header("ETag", tag)
        .header("Cache-Control", CACHED);
  }

  /** Changes with the film, so that a browser that has it need not load it again. */
  private static String tag(byte[] film) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(film);
      return '"' + HexFormat.of().formatHex(hash, 0, 16) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private Optional<Video> find(String unit, String video) {
    return finding.unit(current.session(), unit).flatMap(found -> UnitPages.film(found, video));
  }

  private static Response missing() {
    return Response.status(Response.Status.NOT_FOUND).build();
  }
}
