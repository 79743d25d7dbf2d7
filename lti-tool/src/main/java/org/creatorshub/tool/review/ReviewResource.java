package org.creatorshub.tool.review;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.creatorshub.tool.portfolio.Attachment;

/** The reviewer's pages: no account, no session, nothing to write. */
@Path("/review/{token}")
public class ReviewResource {
  private static final String HTML = "text/html; charset=utf-8";
  private final OpeningReview opening;
  private final GatheringEvidence gathering;

  public ReviewResource(OpeningReview opening, GatheringEvidence gathering) {
    this.opening = opening;
    this.gathering = gathering;
  }

  @GET
  @Transactional
  public Response cover(@PathParam("token") String token) {
    return open(
        token, "cover", page -> Optional.of(Response.ok(Templates.review(page).render(), HTML)));
  }

  @GET
  @Path("/{file}")
  @Transactional
  public Response table(@PathParam("token") String token, @PathParam("file") String file) {
    boolean known = file.matches("(outcomes|workload|definitions)\\.csv");
    return open(
        known ? token : "",
        file,
        page ->
            ReviewTables.of(page, file)
                .map(
                    csv ->
                        Response.ok(csv, "text/csv; charset=utf-8")
                            .header("Content-Disposition", Attachment.named(file))));
  }

  private Response open(
      String token, String page, Function<ReviewPage, Optional<Response.ResponseBuilder>> answer) {
    Response.ResponseBuilder response =
        opening
            .open(token, page)
            .flatMap(link -> answer.apply(gathering.gather(link, "/review/" + token)))
            .orElseGet(() -> Response.status(404).type(HTML).entity(Templates.gone().render()));
    return response
        .header("X-Robots-Tag", "noindex, noarchive")
        .header("Referrer-Policy", "no-referrer")
        .header("Cache-Control", "private, no-store")
        .build();
  }
}
