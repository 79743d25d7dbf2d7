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
  private final RulingOnReview ruling;

  public RoundsResource(
      CurrentSession current, ShowingRounds showing, OpeningRound opening, RulingOnReview ruling) {
    this.current = current;
    this.showing = showing;
    this.opening = opening;
    this.ruling = ruling;
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
    return round(200, round, Optional.empty());
  }

  /** Leaves a review out of its writer's mark, or lets it count. */
  @POST
  @Path("/" + ID + "/count")
  @Transactional
  public Response count(
      @PathParam("round") String round,
      @RestForm @DefaultValue("") String review,
      @RestForm @DefaultValue("") String counts,
      @RestForm @DefaultValue("") String reason) {
    Optional<Round> found = showing.find(current.session(), UUID.fromString(round));
    if (found.isEmpty()) {
      return RefusalMapper.answer(NO_ROUND);
    }
    Optional<PeerRule> problem =
        ruling.rule(
            current.session(),
            found.get(),
            new RulingOnReview.Wish(review, counts.equals("yes"), reason));
    return problem.isPresent()
        ? round(422, round, problem)
        : Response.seeOther(URI.create(current.base() + "/dashboard/peer/" + round + "#given"))
            .build();
  }

  @POST
  @Path("/" + ID + "/close")
  @Transactional
  public Response close(@PathParam("round") String round) {
    Optional<Round> found = showing.find(current.session(), UUID.fromString(round));
    found.ifPresent(one -> opening.close(current.session(), one));
    return found.isPresent()
        ? Response.seeOther(URI.create(current.base() + "/dashboard/peer/" + round)).build()
        : RefusalMapper.answer(NO_ROUND);
  }

  private Response round(int status, String round, Optional<PeerRule> problem) {
    return showing
        .one(current.session(), current.base(), UUID.fromString(round), problem)
        .map(page -> Response.status(status).entity(PeerTemplates.round(page).render()).build())
        .orElseGet(() -> RefusalMapper.answer(NO_ROUND));
  }

  private Response rounds(int status, Optional<PeerRule> problem) {
    RoundsPage page = showing.list(current.session(), current.base(), problem);
    return Response.status(status).entity(PeerTemplates.rounds(page).render()).build();
  }
}
