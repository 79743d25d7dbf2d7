package org.creatorshub.tool.lesson;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import org.creatorshub.content.course.Video;
import org.creatorshub.tool.session.CurrentSession;

/** Films on pages and their captions, for those who may open the unit. */
@Path("/learn/{unit}/film/{video}")
public class FilmResource {
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
      @HeaderParam("Range") String range) {
    return find(unit, video).map(found -> film(found, range)).orElseGet(FilmResource::missing);
  }

  @GET
  @Path("/captions")
  public Response captions(@PathParam("unit") String unit, @PathParam("video") String video) {
    return find(unit, video)
        .map(found -> Response.ok(found.captions(), "text/vtt; charset=utf-8").build())
        .orElseGet(FilmResource::missing);
  }

  private static Response film(Video video, String header) {
    byte[] film = video.film();
    Optional<ByteRange> range = ByteRange.of(header, film.length);
    if (range.isEmpty()) {
      return Response.ok(film, video.type()).header("Accept-Ranges", "bytes").build();
    }
    int from = range.get().from();
    int to = range.get().to();
    return Response.status(206)
        .type(video.type())
        .header("Accept-Ranges", "bytes")
        .header("Content-Range", "bytes " + from + "-" + to + "/" + film.length)
        .entity(Arrays.copyOfRange(film, from, to + 1))
        .build();
  }

  private Optional<Video> find(String unit, String video) {
    return finding.unit(current.session(), unit).flatMap(found -> UnitPages.film(found, video));
  }

  private static Response missing() {
    return Response.status(Response.Status.NOT_FOUND).build();
  }
}
