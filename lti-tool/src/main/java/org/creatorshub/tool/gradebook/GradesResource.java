package org.creatorshub.tool.gradebook;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.creatorshub.tool.grade.ComparingGrades;
import org.creatorshub.tool.grade.OpenGrades;
import org.creatorshub.tool.grade.SendingAgain;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalMapper;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.text.Figures;
import org.jboss.resteasy.reactive.RestForm;

/** Where a teacher sees which grades have arrived, and decides about those that have not. */
@Path("/dashboard/grades")
@Produces(MediaType.TEXT_HTML)
public class GradesResource {
  private final CurrentSession current;
  private final ShowingGrades showing;
  private final SendingAgain sending;
  private final OpenGrades open;
  private final ComparingGrades comparing;

  public GradesResource(
      CurrentSession current,
      ShowingGrades showing,
      SendingAgain sending,
      OpenGrades open,
      ComparingGrades comparing) {
    this.current = current;
    this.showing = showing;
    this.sending = sending;
    this.open = open;
    this.comparing = comparing;
  }

  @GET
  @Transactional
  public Response show() {
    return page(() -> "");
  }

  @POST
  @Path("/again")
  @Transactional
  public Response sendAgain(@RestForm @DefaultValue("") String post) {
    return decided(
        post,
        id -> sending.sendAgain(place().platform(), place().course(), id),
        "The grade is on its way again.");
  }

  @POST
  @Path("/again/all")
  @Transactional
  public Response sendAllAgain() {
    return page(
        () -> {
          int queued = sending.sendAllAgain(place().platform(), place().course());
          return queued == 0
              ? "There was nothing to send again."
              : Figures.count(queued, "grade is", "grades are") + " on the way again.";
        });
  }

  @POST
  @Path("/instead")
  @Transactional
  public Response sendInstead(@RestForm @DefaultValue("") String post) {
    return decided(
        post,
        id -> sending.sendInstead(place().platform(), place().course(), id),
        "The mark of Creators' Hub is on its way, and takes the place of the one in the LMS.");
  }

  @POST
  @Path("/leave")
  @Transactional
  public Response leave(@RestForm @DefaultValue("") String post) {
    return decided(
        post,
        id -> open.leave(place().platform(), place().course(), id),
        "The mark in the LMS stays as it is.");
  }

  /** Not in one transaction: it asks the LMS, which may take its time. */
  @POST
  @Path("/compare")
  public Response compare() {
    return page(
        () -> {
          ComparingGrades.Compared result = comparing.compare(place().platform(), place().course());
          String unread =
              result.unread() == 0
                  ? ""
                  : " "
                      + Figures.count(result.unread(), "column", "columns")
                      + " could not be read now.";
          return "Compared "
              + Figures.count(result.marks(), "grade", "grades")
              + " with the gradebook."
              + unread;
        });
  }

  private Response decided(String post, Predicate<UUID> decision, String done) {
    return page(
        () ->
            Ids.parse(post).filter(decision).isPresent()
                ? done
                : "There was nothing to do: the grade has arrived, or a newer one took its place.");
  }

  private Place place() {
    return Place.of(current.session());
  }

  private Response page(Supplier<String> work) {
    if (!current.session().teaches()) {
      return RefusalMapper.answer(Refusal.TEACHERS_ONLY);
    }
    GradesPage page = showing.show(current.session(), current.base(), work.get());
    return Response.ok(GradeTemplates.grades(page).render(), MediaType.TEXT_HTML_TYPE).build();
  }
}
