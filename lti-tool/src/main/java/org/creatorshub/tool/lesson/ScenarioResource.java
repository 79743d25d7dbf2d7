package org.creatorshub.tool.lesson;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Scenario;
import org.creatorshub.content.scoring.Walk.Decision;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.tool.scenario.PlayingScenario;
import org.creatorshub.tool.scenario.ScenarioForms;
import org.creatorshub.tool.session.CurrentSession;

/** Scenarios on pages, played by plain forms. */
@Path("/learn/{unit}/{page}/scenario/{scenario}")
@Produces(MediaType.TEXT_HTML)
public class ScenarioResource {
  private static final int LONGEST_WAY = 100_000;

  private final CurrentSession current;
  private final Finding finding;
  private final LessonPages pages;
  private final LeavingPage leaving;
  private final PlayingScenario playing;
  private final CompletingUnit completing;
  private final Clock clock;

  @Inject
  public ScenarioResource(
      CurrentSession current,
      Finding finding,
      LessonPages pages,
      LeavingPage leaving,
      PlayingScenario playing,
      CompletingUnit completing,
      Clock clock) {
    this.current = current;
    this.finding = finding;
    this.pages = pages;
    this.leaving = leaving;
    this.playing = playing;
    this.completing = completing;
    this.clock = clock;
  }

  /** What the buttons of a scenario send. */
  private record Move(
      Place place, Scenario scenario, boolean again, String run, Decision decision, String way) {}

  /** Decides at a step, or starts again. */
  @POST
  @Transactional
  public Response move(
      @PathParam("unit") String unit,
      @PathParam("page") String page,
      @PathParam("scenario") String scenario,
      @FormParam("seconds") @DefaultValue("") String seconds,
      @FormParam("do") @DefaultValue("") String action,
      @FormParam("run") @DefaultValue("") String run,
      @FormParam("step") @DefaultValue("") String step,
      @FormParam("choice") @DefaultValue("") String choice,
      @FormParam("way") @DefaultValue("") String way) {
    Optional<Place> place =
        finding
            .unit(current.session(), unit)
            .flatMap(found -> found.page(page).map(one -> new Place(current.base(), found, one)));
    Decision decision = new Decision(step, choice);
    return place
        .flatMap(
            at ->
                scenario(at, scenario)
                    .map(it -> new Move(at, it, action.equals("again"), run, decision, way)))
        .map(move -> move(move, seconds))
        .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
  }

  private static Optional<Scenario> scenario(Place place, String id) {
    return ScenarioPart.on(place.page()).filter(one -> one.id().equals(id)).findFirst();
  }

  /** Learners go back to the page, so that a reload sends nothing twice; others see it at once. */
  private Response move(Move move, String seconds) {
    Place place = move.place();
    Optional<Occasion> occasion = Occasions.of(current.session(), clock.instant());
    if (occasion.isEmpty()) {
      return Response.ok(LessonTemplates.page(passing(move))).build();
    }
    leaving.spend(current.session(), place.page().id(), Seconds.read(seconds, place.page()), false);
    kept(occasion.get(), move);
    return Response.status(Response.Status.SEE_OTHER)
        .header("Location", place.href() + "#sc-" + move.scenario().id() + "-now")
        .build();
  }

  private void kept(Occasion occasion, Move move) {
    Place place = move.place();
    var task = new PlayingScenario.Task(place.unit().id(), place.page().id(), move.scenario());
    int run = Seconds.whole(move.run());
    if (move.again()) {
      playing.again(occasion, task, run);
    } else if (playing.decide(occasion, task, run, move.decision())) {
      completing.check(occasion, place.unit());
    }
  }

  private LessonView passing(Move move) {
    List<Decision> way = new ArrayList<>();
    if (!move.again() && move.way().length() < LONGEST_WAY) {
      way.addAll(ScenarioForms.read(move.way()));
      way.add(move.decision());
    }
    var sent = new LessonPages.Sent(Map.of(), Map.of(), Map.of(move.scenario().id(), way));
    return pages.view(current.session(), move.place(), false, sent);
  }
}
