package org.creatorshub.tool.peer;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalMapper;
import org.creatorshub.tool.session.CurrentSession;
import org.jboss.resteasy.reactive.RestForm;

/** Teachers open rounds of review, follow them and close them. */
@Path("/dashboard/peer")
@Produces(MediaType.TEXT_HTML)
public class RoundsResource {
  private static final String ID =
      "{round: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";
  private static final Refusal NO_ROUND =
      new Refusal(
          "PEER-09",
          404,
          "There is no such round in this course.",
          "Open it again from the list of rounds.",
          Optional.empty());

  private final CurrentSession current;
  private final ShowingRounds showing;
  private final OpeningRound opening;

  public RoundsResource(CurrentSession current, ShowingRounds showing, OpeningRound opening) {
    this.current = current;
    this.showing = showing;
    this.opening = opening;
  }

  @GET
  @Transactional
  public Response list() {
    return current.session().teaches()
        ? rounds(200, Optional.empty())
        : RefusalMapper.answer(Refusal.TEACHERS_ONLY);
  }

  @POST
  @Path("/open")
  @Transactional
  public Response open(
      @RestForm @DefaultValue("") String unit,
      @RestForm @DefaultValue("") String day,
      @RestForm @DefaultValue("") String count,
      @RestForm @DefaultValue("") String names) {
    if (!current.session().teaches()) {
      return RefusalMapper.answer(Refusal.TEACHERS_ONLY);
    }
    Optional<PeerRule> problem =
        opening.open(
            current.session(), new OpeningRound.Wish(unit, day, count, !names.equals("shown")));
    return problem.isPresent()
        ? rounds(422, problem)
        : Response.seeOther(URI.create(current.base() + "/dashboard/peer")).build();
  }

  @GET
  @Path("/" + ID)
  @Transactional
  public Response show(@PathParam("round") String round) {
    if (!current.session().teaches()) {
      return RefusalMapper.answer(Refusal.TEACHERS_ONLY);
    }
    return showing
        .one(current.session(), current.base(), UUID.fromString(round))
        .map(page -> Response.ok(PeerTemplates.round(page).render()).build())
        .orElseGet(() -> RefusalMapper.answer(NO_ROUND));
  }

  @POST
  @Path("/" + ID + "/close")
  @Transactional
  public Response close(@PathParam("round") String round) {
    Optional<Round> found = showing.find(current.session(), UUID.fromString(round));
    found.ifPresent(opening::close);
    return found.isPresent()
        ? Response.seeOther(URI.create(current.base() + "/dashboard/peer/" + round)).build()
        : RefusalMapper.answer(NO_ROUND);
  }

  private Response rounds(int status, Optional<PeerRule> problem) {
    RoundsPage page = showing.list(current.session(), current.base(), problem);
    return Response.status(status).entity(PeerTemplates.rounds(page).render()).build();
  }
}
