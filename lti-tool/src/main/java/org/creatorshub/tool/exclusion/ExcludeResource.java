package org.creatorshub.tool.exclusion;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalMapper;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.text.Figures;
import org.jboss.resteasy.reactive.RestForm;

/** Where a teacher leaves a question out of a test, sees what that changes, and takes it back. */
@Path("/dashboard/exclude")
@Produces(MediaType.TEXT_HTML)
public class ExcludeResource {
  private final CurrentSession current;
  private final ExcludingQuestion excluding;
  private final ShowingExclusion showing;

  public ExcludeResource(
      CurrentSession current, ExcludingQuestion excluding, ShowingExclusion showing) {
    this.current = current;
    this.excluding = excluding;
    this.showing = showing;
  }

  @GET
  @Transactional
  public Response show(
      @QueryParam("unit") @DefaultValue("") String unit,
      @QueryParam("question") @DefaultValue("") String question) {
    return page(200, unit, question, ShowingExclusion.Said.NOTHING);
  }

  /** The button "Leave it out". */
  @POST
  @Transactional
  public Response exclude(
      @RestForm @DefaultValue("") String unit,
      @RestForm @DefaultValue("") String question,
      @RestForm @DefaultValue("") String reason) {
    return answer(
        unit,
        question,
        excluding.exclude(current.session(), unit, question, reason),
        "The question is left out. ");
  }

  /** The button "Put it back". */
  @POST
  @Path("/undo")
  @Transactional
  public Response restore(
      @RestForm @DefaultValue("") String unit, @RestForm @DefaultValue("") String question) {
    return answer(
        unit,
        question,
        excluding.restore(current.session(), unit, question),
        "The question counts again. ");
  }

  private Response answer(String unit, String question, ExclusionResult result, String done) {
    return switch (result) {
      case ExclusionResult.Done(Effect effect) ->
          page(200, unit, question, new ShowingExclusion.Said(done + words(effect), ""));
      case ExclusionResult.AlreadySo already ->
          page(
              200,
              unit,
              question,
              new ShowingExclusion.Said("It was so already. Nothing was changed.", ""));
      case ExclusionResult.Refused no ->
          page(422, unit, question, new ShowingExclusion.Said("", no.id() + ": " + no.sentence()));
    };
  }

  private static String words(Effect effect) {
    return "%s of %d changed, and %s on the way to the gradebook."
        .formatted(
            Figures.count(effect.changed(), "result", "results"),
            effect.attempts(),
            Figures.count(effect.grades(), "grade is", "grades are"));
  }

  private Response page(int status, String unit, String question, ShowingExclusion.Said said) {
    if (!current.session().teaches()) {
      return RefusalMapper.answer(Refusal.TEACHERS_ONLY);
    }
    ExcludePage page = showing.show(current.session(), current.base(), unit, question, said);
    return Response.status(status).entity(ExclusionTemplates.exclude(page).render()).build();
  }
}
