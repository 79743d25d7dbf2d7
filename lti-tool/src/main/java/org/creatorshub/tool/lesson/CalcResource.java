package org.creatorshub.tool.lesson;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Calc;
import org.creatorshub.tool.calc.CalcForms;
import org.creatorshub.tool.question.CourseTexts;
import org.creatorshub.tool.session.CurrentSession;

/** Labs on pages. A lab only answers: nothing is stored, so it is asked by GET, also by reload. */
@Path("/learn/{unit}/{page}/calc/{calc}")
@Produces(MediaType.TEXT_HTML)
public class CalcResource {
  private final CurrentSession current;
  private final Finding finding;
  private final LessonPages pages;
  private final CalcForms forms;

  @Inject
  public CalcResource(
      CurrentSession current, Finding finding, LessonPages pages, CourseTexts texts) {
    this.current = current;
    this.finding = finding;
    this.pages = pages;
    this.forms = new CalcForms(texts);
  }

  /** The page with the lab worked out, or only its results for a script that asks. */
  @GET
  public Response compute(
      @PathParam("unit") String unit,
      @PathParam("page") String page,
      @PathParam("calc") String calc,
      @Context UriInfo uri) {
    MultivaluedMap<String, String> query = uri.getQueryParameters();
    return finding
        .unit(current.session(), unit)
        .flatMap(found -> found.page(page).map(one -> new Place(current.base(), found, one)))
        .flatMap(place -> calc(place, calc).map(found -> compute(place, found, query)))
        .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
  }

  private Response compute(Place place, Calc calc, MultivaluedMap<String, String> query) {
    Map<String, String> typed = typed(calc, query);
    if ("results".equals(query.getFirst("part"))) {
      return Response.ok(LessonTemplates.calcResults(forms.view(calc, place.href(), typed)))
          .build();
    }
    var sent = new LessonPages.Sent(Map.of(), Map.of(calc.id(), typed));
    LessonView view = pages.view(current.session(), place, false, sent);
    return Response.ok(LessonTemplates.page(view)).build();
  }

  private static Map<String, String> typed(Calc calc, MultivaluedMap<String, String> query) {
    String preset = query.getFirst("preset");
    if (preset != null) {
      return CalcForms.preset(calc, preset);
    }
    Map<String, String> typed = new HashMap<>();
    for (Calc.Input input : calc.inputs()) {
      Optional.ofNullable(query.getFirst(CalcForms.PREFIX + input.id()))
          .ifPresent(text -> typed.put(input.id(), text));
    }
    return typed;
  }

  private static Optional<Calc> calc(Place place, String id) {
    return place.page().blocks().stream()
        .filter(Block.CalcTask.class::isInstance)
        .map(block -> ((Block.CalcTask) block).calc())
        .filter(calc -> calc.id().equals(id))
        .findFirst();
  }
}
