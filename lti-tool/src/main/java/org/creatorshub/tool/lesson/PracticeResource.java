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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Sheet;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.lesson.PracticeAnswers.Practised;
import org.creatorshub.tool.question.Answers;
import org.creatorshub.tool.session.CurrentSession;

/** Practice questions and workbenches on pages, answered by plain forms. */
@Path("/learn")
@Produces(MediaType.TEXT_HTML)
public class PracticeResource {
  private final CurrentSession current;
  private final Finding finding;
  private final LessonPages pages;
  private final LeavingPage leaving;
  private final Practising practising;
  private final FillingSheet filling;

  @Inject
  public PracticeResource(
      CurrentSession current,
      Finding finding,
      LessonPages pages,
      LeavingPage leaving,
      Practising practising,
      FillingSheet filling) {
    this.current = current;
    this.finding = finding;
    this.pages = pages;
    this.leaving = leaving;
    this.practising = practising;
    this.filling = filling;
  }

  /** Judges an answer, or gives the question new numbers. */
  @POST
  @Path("{unit}/{page}/practice/{question}")
  @Transactional
  public Response practise(
      @PathParam("unit") String unit,
      @PathParam("page") String page,
      @PathParam("question") String question,
      MultivaluedMap<String, String> form) {
    return place(unit, page)
        .flatMap(
            place ->
                question(place, question).map(found -> practise(place, found, new HashMap<>(form))))
        .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
  }

  private Response practise(Place place, Question question, Map<String, List<String>> form) {
    spend(place, form);
    int round = Seconds.whole(first(form, "round"));
    Practised state =
        first(form, "do").equals("renew")
            ? practising.renew(current.session(), question, round)
            : practising.answer(
                current.session(),
                new Practising.Task(place.unit().id(), place.page().id(), question),
                round,
                Answers.read(question, form));
    return shown(
        place, "#q-" + question.id(), new LessonPages.Sent(Map.of(question.id(), state), Map.of()));
  }

  /** Checks the cells of a workbench, or empties them. */
  @POST
  @Path("{unit}/{page}/sheet/{sheet}")
  @Transactional
  public Response fill(
      @PathParam("unit") String unit,
      @PathParam("page") String page,
      @PathParam("sheet") String sheet,
      MultivaluedMap<String, String> form) {
    return place(unit, page)
        .flatMap(place -> sheet(place, sheet).map(found -> fill(place, found, new HashMap<>(form))))
        .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
  }

  private Response fill(Place place, Sheet sheet, Map<String, List<String>> form) {
    spend(place, form);
    Map<String, String> typed = new HashMap<>();
    if (!first(form, "do").equals("reset")) {
      form.forEach(
          (name, values) -> {
            if (name.startsWith("c.") && !values.isEmpty()) {
              typed.put(name.substring(2), values.getFirst());
            }
          });
    }
    Run.of(current.session()).ifPresent(run -> filling.fill(run, sheet, typed));
    return shown(
        place,
        "#s-" + sheet.id(),
        new LessonPages.Sent(Map.of(), Map.of(sheet.id(), FillingSheet.known(sheet, typed))));
  }

  /** Learners go back to the page, so that a reload sends nothing twice; others see it at once. */
  private Response shown(Place place, String anchor, LessonPages.Sent sent) {
    if (Run.of(current.session()).isPresent()) {
      return Response.status(Response.Status.SEE_OTHER)
          .header("Location", place.href() + anchor)
          .build();
    }
    LessonView view = pages.view(current.session(), place, false, sent);
    return Response.ok(LessonTemplates.page(view)).build();
  }

  private void spend(Place place, Map<String, List<String>> form) {
    leaving.spend(
        current.session(),
        place.page().id(),
        Seconds.read(first(form, "seconds"), place.page()),
        false);
  }

  private Optional<Place> place(String unitId, String pageId) {
    Optional<Unit> unit = finding.unit(current.session(), unitId);
    return unit.flatMap(
        found -> found.page(pageId).map(page -> new Place(current.base(), found, page)));
  }

  private static Optional<Question> question(Place place, String id) {
    return place.page().blocks().stream()
        .filter(Block.Practice.class::isInstance)
        .map(block -> ((Block.Practice) block).question())
        .filter(question -> question.id().equals(id))
        .findFirst();
  }

  private static Optional<Sheet> sheet(Place place, String id) {
    return place.page().blocks().stream()
        .filter(Block.SheetTask.class::isInstance)
        .map(block -> ((Block.SheetTask) block).sheet())
        .filter(sheet -> sheet.id().equals(id))
        .findFirst();
  }

  private static String first(Map<String, List<String>> form, String name) {
    List<String> values = form.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }
}
