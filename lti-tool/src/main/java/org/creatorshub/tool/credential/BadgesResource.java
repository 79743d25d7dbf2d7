package org.creatorshub.tool.credential;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Attachment;
import org.creatorshub.tool.portfolio.Outcome;
import org.creatorshub.tool.session.CurrentSession;
import org.jboss.resteasy.reactive.RestForm;

/** "My badges": what a learner has, can ask for, and takes along. */
@Path("/portfolio/badges")
public class BadgesResource {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
  private final CurrentSession current;
  private final ShowingBadges showing;
  private final AskingForBadge asking;
  private final TakingBadge taking;
  private final PublishingBadge publishing;
  private final EndorsingBadge endorsing;

  public BadgesResource(
      CurrentSession current,
      ShowingBadges showing,
      AskingForBadge asking,
      TakingBadge taking,
      PublishingBadge publishing,
      EndorsingBadge endorsing) {
    this.current = current;
    this.showing = showing;
    this.asking = asking;
    this.taking = taking;
    this.publishing = publishing;
    this.endorsing = endorsing;
  }

  @GET
  @Transactional
  public Response show() {
    return page(200, "", "");
  }

  @POST
  @Path("/ask")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response ask(
      @RestForm @DefaultValue("") String achievement,
      @RestForm @DefaultValue("") String email,
      @RestForm @DefaultValue("") String result,
      @RestForm @DefaultValue("") String work,
      @RestForm @DefaultValue("") String link) {
    AskingForBadge.Choices choices =
        new AskingForBadge.Choices(email, result.equals("yes"), work.equals("yes"), link);
    return answer(asking.ask(current.session(), achievement, choices));
  }

  /** Puts the older form online, or takes it away. */
  @POST
  @Path("/publish")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response publish(
      @RestForm @DefaultValue("") String id, @RestForm @DefaultValue("") String wanted) {
    return id.matches(ID)
        ? answer(publishing.publish(current.session(), UUID.fromString(id), wanted.equals("yes")))
        : answer(BadgeRule.NO_SUCH_BADGE.refused());
  }

  /** Takes what a teacher said into the badge, or leaves it. */
  @POST
  @Path("/endorsement")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response endorsement(
      @RestForm @DefaultValue("") String id, @RestForm @DefaultValue("") String wanted) {
    return id.matches(ID)
        ? answer(endorsing.answer(current.session(), UUID.fromString(id), wanted.equals("yes")))
        : answer(BadgeRule.NOT_TO_ENDORSE.refused());
  }

  @GET
  @Path("/picture/{key}.svg")
  public Response picture(@PathParam("key") String key) {
    return taking
        .svg(key)
        .map(svg -> Response.ok(svg, "image/svg+xml").header("Cache-Control", "private"))
        .orElseGet(() -> Response.status(404))
        .build();
  }

  @GET
  @Path("/{id: " + ID + "}/badge.{form: [a-z]{3,4}}")
  @Transactional
  public Response take(@PathParam("id") String id, @PathParam("form") String form) {
    Optional<TakingBadge.File> file = taking.take(current.session(), UUID.fromString(id), form);
    return file.map(BadgesResource::attached)
        .orElseGet(
            () ->
                Response.status(404).type(HTML).entity(BadgeTemplates.missing().render()).build());
  }

  /** Always a download: whatever shows pictures may drop what they carry. */
  private static Response attached(TakingBadge.File file) {
    return Response.ok(file.bytes(), file.mediaType())
        .header("Content-Disposition", Attachment.named(file.name()))
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("Cache-Control", "private, no-store, no-transform")
        .build();
  }

  private Response answer(Outcome<Badge> outcome) {
    return switch (outcome) {
      case Outcome.Kept<Badge>(Badge badge) ->
          Response.seeOther(URI.create(current.base() + "/portfolio/badges#" + badge.achievement()))
              .build();
      case Outcome.Refused<Badge>(String id, String sentence) -> page(422, sentence, id);
    };
  }

  private Response page(int status, String problem, String id) {
    BadgesPage page = showing.show(current.session(), current.base(), problem, id);
    return Response.status(status).type(HTML).entity(BadgeTemplates.badges(page).render()).build();
  }
}
