package org.creatorshub.tool.curation;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.creatorshub.tool.consent.Audience;
import org.creatorshub.tool.consent.Consenting;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.session.LaunchSession;

/** Where a learner says who may see one piece. */
@Path(
    "/portfolio/pieces/{piece:"
        + " [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}/readers")
@Produces(MediaType.TEXT_HTML)
public class PieceReadersResource {
  private final CurrentSession current;
  private final ShowingPiece showing;
  private final Consenting consenting;

  public PieceReadersResource(CurrentSession current, ShowingPiece showing, Consenting consenting) {
    this.current = current;
    this.showing = showing;
    this.consenting = consenting;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response readers(@PathParam("piece") String piece, MultivaluedMap<String, String> form) {
    LaunchSession session = current.session();
    UUID id = UUID.fromString(piece);
    if (showing.show(session, current.base(), id, ShowingPiece.Tried.done("")).isEmpty()) {
      return Response.status(404)
          .entity(CurationTemplates.missing(current.base()).render())
          .build();
    }
    for (Audience audience : Audience.values()) {
      consenting.agree(session.platform(), session.person(), id, audience, extent(form, audience));
    }
    return Response.seeOther(
            URI.create(current.base() + "/portfolio/pieces/" + piece + "?done=seen#readers"))
        .build();
  }

  private static Consenting.Extent extent(MultivaluedMap<String, String> form, Audience audience) {
    String chosen = form.getFirst(audience.word());
    return switch (chosen == null ? "" : chosen) {
      case "piece" -> Consenting.Extent.PIECE;
      case "feedback" -> Consenting.Extent.PIECE_AND_FEEDBACK;
      default -> Consenting.Extent.NOTHING;
    };
  }
}
