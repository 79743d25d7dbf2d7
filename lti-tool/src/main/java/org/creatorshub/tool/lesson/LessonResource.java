package org.creatorshub.tool.lesson;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.session.CurrentSession;

/** The pages of a unit, from the link that the learner opened to the end of the text. */
@Path("/learn")
@Produces(MediaType.TEXT_HTML)
public class LessonResource {
  private final CurrentSession current;
  private final Course course;
  private final Finding finding;
  private final UnitPages units;
  private final LessonPages pages;
  private final Opening opening;
  private final Clock clock;
  private final LeavingPage leaving;
  private final Greeting greeting;

  @Inject
  public LessonResource(
      CurrentSession current,
      Course course,
      Finding finding,
      UnitPages units,
      LessonPages pages,
      Opening opening,
      LeavingPage leaving,
      Greeting greeting,
      Clock clock) {
    this.greeting = greeting;
    this.current = current;
    this.course = course;
    this.finding = finding;
    this.units = units;
    this.pages = pages;
    this.opening = opening;
    this.leaving = leaving;
    this.clock = clock;
  }

  /** To the unit of the link, at the page where the learner left off; else to the course's page. */
  @GET
  public Response enter() {
    Optional<String> wanted = current.session().unit();
    if (wanted.isEmpty()) {
      return see(current.base() + "/learn/course");
    }
    Optional<String> first = greeting.paths(List.of(current.session())).getFirst();
    if (first.isPresent()) {
      return see(current.base() + first.get());
    }
    return wanted
        .flatMap(id -> finding.unit(current.session(), id))
        .map(unit -> new Place(current.base(), unit, finding.entry(current.session(), unit)))
        .map(place -> see(place.index() > 0 ? place.href() + "?resumed=true" : place.href()))
        .orElseGet(() -> nothing());
  }

  @GET
  @Path("{unit}")
  public Response unit(@PathParam("unit") String unit) {
    return inUnit(
        unit,
        found -> {
          UnitView view = units.view(current.session(), current.base(), found);
          return Response.ok(LessonTemplates.unit(view)).build();
        });
  }

  /** The whole unit on one page, for paper; opening it says nothing about what was read. */
  @GET
  @Path("{unit}/print")
  public Response print(@PathParam("unit") String unit) {
    return inUnit(
        unit,
        found ->
            Response.ok(
                    LessonTemplates.print(pages.whole(current.session(), current.base(), found)))
                .build());
  }

  @GET
  @Path("{unit}/end")
  public Response end(@PathParam("unit") String unit) {
    return inUnit(
        unit,
        found -> {
          UnitView view = units.view(current.session(), current.base(), found);
          return Response.ok(LessonTemplates.end(view)).build();
        });
  }

  /**
   * Shows a page and notes that it was opened. No transaction here: many pages that open at one
   * moment are noted in one.
   */
  @GET
  @Path("{unit}/{page}")
  public Response page(
      @PathParam("unit") String unit,
      @PathParam("page") String page,
      @QueryParam("resumed") @DefaultValue("false") boolean resumed) {
    return at(
        unit,
        page,
        place -> {
          Occasions.of(current.session(), clock.instant())
              .map(now -> new Visits.Shown(now, place.unit().id(), place.page().id()))
              .ifPresent(opening::open);
          var sent = LessonPages.Sent.NOTHING;
          LessonView view = pages.view(current.session(), place, resumed, sent);
          return Response.ok(LessonTemplates.page(view)).build();
        });
  }

  /** The button at the end of a page: the page is behind the learner. */
  @POST
  @Path("{unit}/{page}")
  @Transactional
  public Response leave(
      @PathParam("unit") String unit,
      @PathParam("page") String page,
      @FormParam("seconds") @DefaultValue("") String seconds) {
    return at(
        unit,
        page,
        place -> {
          Duration spent = Seconds.read(seconds, place.page());
          leaving.leave(current.session(), place.page().id(), spent);
          return see(place.nextHref());
        });
  }

  /** Seconds that the browser tells by itself. */
  @POST
  @Path("{unit}/{page}/time")
  @Transactional
  public Response time(
      @PathParam("unit") String unit,
      @PathParam("page") String page,
      @FormParam("seconds") @DefaultValue("0") String seconds,
      @FormParam("left") @DefaultValue("false") boolean left) {
    return at(
        unit,
        page,
        place -> {
          Duration spent = Seconds.read(seconds, place.page());
          leaving.spend(current.session(), place.page().id(), spent, left);
          return Response.noContent().build();
        });
  }

  private Response at(String unitId, String pageId, Function<Place, Response> answer) {
    return inUnit(
        unitId,
        unit ->
            unit.page(pageId)
                .map(page -> answer.apply(new Place(current.base(), unit, page)))
                .orElseGet(() -> nothing()));
  }

  private Response inUnit(String id, Function<Unit, Response> answer) {
    return finding.unit(current.session(), id).map(answer).orElseGet(() -> nothing());
  }

  private Response nothing() {
    NothingView view = Nothing.view(current.session(), current.base(), course);
    return Response.status(404).entity(LessonTemplates.nothing(view)).build();
  }

  private static Response see(String path) {
    return Response.status(Response.Status.SEE_OTHER).header("Location", path).build();
  }
}
