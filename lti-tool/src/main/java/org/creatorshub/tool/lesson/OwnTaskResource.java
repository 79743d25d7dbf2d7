package org.creatorshub.tool.lesson;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.OwnTask;
import org.creatorshub.tool.session.CurrentSession;

/** Tasks on pages that are kept for the learner alone, filled in by plain forms. */
@Path("/learn/{unit}/{page}/own/{task}")
public class OwnTaskResource {
  private final CurrentSession current;
  private final Finding finding;
  private final LessonPages pages;
  private final LeavingPage leaving;
  private final KeepingOwnTask keeping;

  @Inject
  public OwnTaskResource(
      CurrentSession current,
      Finding finding,
      LessonPages pages,
      LeavingPage leaving,
      KeepingOwnTask keeping) {
    this.current = current;
    this.finding = finding;
    this.pages = pages;
    this.leaving = leaving;
    this.keeping = keeping;
  }

  /** Keeps what was filled in, and shows the page with it. */
  @POST
  @Produces(MediaType.TEXT_HTML)
  @Transactional
  public Response keep(
      @PathParam("unit") String unit,
      @PathParam("page") String page,
      @PathParam("task") String task,
      MultivaluedMap<String, String> form) {
    return at(unit, page, task, (place, found) -> keep(place, found, form));
  }

  /** Called by the page while the learner fills in. */
  @POST
  @Path("/draft")
  @Transactional
  public Response draft(
      @PathParam("unit") String unit,
      @PathParam("page") String page,
      @PathParam("task") String task,
      MultivaluedMap<String, String> form) {
    return at(
        unit,
        page,
        task,
        (place, found) -> {
          keeping.keep(current.session(), place, found, typed(found, form));
          return Response.noContent().build();
        });
  }

  private Response keep(Place place, OwnTask task, MultivaluedMap<String, String> form) {
    leaving.spend(
        current.session(),
        place.page().id(),
        Seconds.read(Optional.ofNullable(form.getFirst("seconds")).orElse(""), place.page()),
        false);
    Map<String, String> typed = typed(task, form);
    keeping.keep(current.session(), place, task, typed);
    // Learners go back to the page, so that a reload sends nothing twice; others see it at once.
    if (Run.of(current.session()).isPresent()) {
      return Response.status(Response.Status.SEE_OTHER)
          .header("Location", place.href() + "#o-" + task.id())
          .build();
    }
    var sent = new LessonPages.Sent(Map.of(), Map.of(task.id(), KeepingOwnTask.known(task, typed)));
    return Response.ok(LessonTemplates.page(pages.view(current.session(), place, false, sent)))
        .build();
  }

  private static Map<String, String> typed(OwnTask task, MultivaluedMap<String, String> form) {
    return OwnTaskFields.typed(task, new HashMap<>(form));
  }

  private Response at(
      String unit, String page, String task, BiFunction<Place, OwnTask, Response> answer) {
    return place(unit, page)
        .flatMap(place -> task(place, task).map(found -> answer.apply(place, found)))
        .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
  }

  private Optional<Place> place(String unit, String page) {
    return finding
        .unit(current.session(), unit)
        .flatMap(found -> found.page(page).map(one -> new Place(current.base(), found, one)));
  }

  private static Optional<OwnTask> task(Place place, String id) {
    return place.page().blocks().stream()
        .filter(Block.Own.class::isInstance)
        .map(block -> ((Block.Own) block).task())
        .filter(task -> task.id().equals(id))
        .findFirst();
  }
}
