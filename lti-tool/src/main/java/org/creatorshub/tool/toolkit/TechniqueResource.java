package org.creatorshub.tool.toolkit;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.creatorshub.tool.portfolio.Draft;
import org.creatorshub.tool.portfolio.HandInRule;
import org.creatorshub.tool.portfolio.Outcome;
import org.creatorshub.tool.portfolio.WritingFreely;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.text.DraftSaid;

/** One technique: how it goes, and an exercise that may be kept in the portfolio. */
@Path("/learn/toolkit/{technique}")
@Produces(MediaType.TEXT_HTML)
public class TechniqueResource {
  private final CurrentSession current;
  private final ShowingTechnique showing;
  private final WritingFreely writing;

  @Inject
  public TechniqueResource(
      CurrentSession current, ShowingTechnique showing, WritingFreely writing) {
    this.current = current;
    this.showing = showing;
    this.writing = writing;
  }

  @GET
  @Transactional
  public Response show(
      @PathParam("technique") String technique, @QueryParam("kept") @DefaultValue("") String kept) {
    return page(
        200, technique, new ShowingTechnique.Tried(kept.equals("true"), "", "", Optional.empty()));
  }

  /** Saves the draft, and with the other button keeps the text in the portfolio as well. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response write(
      @PathParam("technique") String technique,
      @FormParam("text") @DefaultValue("") String text,
      @FormParam("revision") @DefaultValue("0") String revision,
      @FormParam("action") @DefaultValue("") String action) {
    Outcome<?> draft =
        writing.save(current.session(), technique, DraftSaid.revision(revision), text);
    boolean keep = action.equals("keep");
    // Keeping goes on when another window holds a newer draft: the version keeps this text.
    Outcome<?> outcome = keep ? writing.keep(current.session(), technique, text) : draft;
    return switch (outcome) {
      case Outcome.Kept<?> kept ->
          Response.seeOther(
                  URI.create(
                      current.base()
                          + "/learn/toolkit/"
                          + technique
                          + (keep ? "?kept=true#yours" : "#yours")))
              .build();
      case Outcome.Refused<?>(String id, String sentence) ->
          page(422, technique, new ShowingTechnique.Tried(false, sentence, id, Optional.of(text)));
    };
  }

  /** Called by the page while the learner writes. */
  @POST
  @Path("/draft")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  public Response draft(
      @PathParam("technique") String technique,
      @FormParam("text") @DefaultValue("") String text,
      @FormParam("revision") @DefaultValue("0") String revision) {
    return switch (writing.save(current.session(), technique, DraftSaid.revision(revision), text)) {
      case Outcome.Kept<Draft>(Draft draft) ->
          said(DraftSaid.kept(draft.revision(), draft.savedAt()));
      case Outcome.Refused<Draft>(String id, String sentence) ->
          said(DraftSaid.refused(id, sentence, HandInRule.CHANGED_MEANWHILE.id().equals(id)));
    };
  }

  private static Response said(DraftSaid said) {
    return Response.status(said.status()).entity(said.json()).build();
  }

  private Response page(int status, String technique, ShowingTechnique.Tried tried) {
    return showing
        .page(current.session(), current.base(), technique, tried)
        .map(page -> Response.status(status).entity(ToolkitTemplates.technique(page)))
        .orElseGet(() -> Response.status(404).entity(ToolkitTemplates.missing(current.base())))
        .build();
  }
}
