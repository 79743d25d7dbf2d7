package org.creatorshub.tool.diagnostic;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.diagnostic.Diagnostic;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.CurrentSession;

/** "Find out where you stand": the start, the questions page by page, the result. */
@Path("/learn/diagnostic")
@Produces(MediaType.TEXT_HTML)
public class DiagnosticResource {
  private static final String ROUND = "{questionnaire}/{number: [0-9]{1,2}}";

  private final CurrentSession current;
  private final Optional<Diagnostic> diagnostic;
  private final Rounds rounds;
  private final DiagnosticPages pages;
  private final StartingRound starting;
  private final KeepingAnswers keeping;
  private final FinishingRound finishing;
  private final ForgettingAnswers forgetting;

  @Inject
  public DiagnosticResource(
      CurrentSession current,
      Course course,
      Rounds rounds,
      DiagnosticPages pages,
      StartingRound starting,
      KeepingAnswers keeping,
      FinishingRound finishing,
      ForgettingAnswers forgetting) {
    this.current = current;
    this.diagnostic = course.diagnostic();
    this.rounds = rounds;
    this.pages = pages;
    this.starting = starting;
    this.keeping = keeping;
    this.finishing = finishing;
    this.forgetting = forgetting;
  }

  @GET
  public Response start() {
    return diagnostic
        .map(known -> pages.start().view(current.session(), current.base(), known))
        .map(view -> Response.ok(DiagnosticTemplates.start(view)).build())
        .orElseGet(this::missing);
  }

  /** The buttons "Start" and "Answer again". */
  @POST
  @Transactional
  public Response begin(@FormParam("questionnaire") @DefaultValue("") String questionnaire) {
    return Asked.find(diagnostic, questionnaire)
        .flatMap(
            asked ->
                starting
                    .start(current.session(), asked)
                    .map(round -> see(step(round, asked.firstOpen(round)))))
        .orElseGet(() -> see(Addresses.start(current.base())));
  }

  /** The button "Delete all my answers now". */
  @POST
  @Path("delete")
  @Transactional
  public Response delete() {
    forgetting.forget(current.session());
    return see(Addresses.start(current.base()));
  }

  /** The result; while the round is open, the page where the learner left off. */
  @GET
  @Path(ROUND)
  public Response result(
      @PathParam("questionnaire") String questionnaire, @PathParam("number") int number) {
    return at(
        questionnaire,
        number,
        (asked, round) ->
            round.open() ? see(step(round, asked.firstOpen(round))) : result(asked, round));
  }

  @GET
  @Path(ROUND + "/{step}")
  public Response step(
      @PathParam("questionnaire") String questionnaire,
      @PathParam("number") int number,
      @PathParam("step") String step) {
    return at(
        questionnaire,
        number,
        (asked, round) ->
            round.open() && asked.steps().contains(step)
                ? questions(asked, round, step, round.answers(), List.of(), 200)
                : see(Addresses.round(current.base(), round)));
  }

  /** Keeps the page, whatever the button: on, back, later, or to the result. */
  @POST
  @Path(ROUND + "/{step}")
  @Transactional
  public Response save(
      @PathParam("questionnaire") String questionnaire,
      @PathParam("number") int number,
      @PathParam("step") String step,
      MultivaluedMap<String, String> form) {
    return at(
        questionnaire,
        number,
        (asked, round) ->
            asked.steps().contains(step)
                ? save(asked, round, step, Map.copyOf(form))
                : see(Addresses.round(current.base(), round)));
  }

  private Response save(Asked asked, Round round, String step, Map<String, List<String>> form) {
    Fields fields = Fields.of(asked, step);
    return switch (keeping.keep(current.session(), round, fields, form)) {
      case KeepingAnswers.Closed closed -> see(Addresses.round(current.base(), round));
      case KeepingAnswers.Unfit(List<String> refused) ->
          questions(asked, round, step, fields.sent(form), refused, 422);
      case KeepingAnswers.Kept kept -> onwards(asked, round, step, form);
    };
  }

  private Response onwards(Asked asked, Round round, String step, Map<String, List<String>> form) {
    List<String> steps = asked.steps();
    int at = steps.indexOf(step);
    String wish = form.getOrDefault("do", List.of("")).getFirst();
    if (wish.equals("later")) {
      return see(Addresses.start(current.base()));
    }
    if (wish.equals("back")) {
      return see(step(round, steps.get(Math.max(0, at - 1))));
    }
    if (at + 1 < steps.size()) {
      return see(step(round, steps.get(at + 1)));
    }
    finishing.finish(current.session(), asked, round);
    return see(Addresses.round(current.base(), round));
  }

  private Response questions(
      Asked asked,
      Round round,
      String step,
      Map<String, String> typed,
      List<String> refused,
      int status) {
    QuestionsView view =
        pages
            .questions()
            .view(current.session(), current.base(), asked, round, step, typed, refused);
    return Response.status(status).entity(DiagnosticTemplates.questions(view)).build();
  }

  private Response result(Asked asked, Round round) {
    ResultView view =
        pages.result().view(current.session(), current.base(), asked, round, mine(asked));
    return Response.ok(DiagnosticTemplates.result(view)).build();
  }

  private Response at(String questionnaire, int number, BiFunction<Asked, Round, Response> answer) {
    return Asked.find(diagnostic, questionnaire)
        .flatMap(
            asked ->
                mine(asked).stream()
                    .filter(round -> round.number() == number)
                    .findFirst()
                    .map(round -> answer.apply(asked, round)))
        .orElseGet(() -> see(Addresses.start(current.base())));
  }

  private List<Round> mine(Asked asked) {
    return current.session().learns()
        ? rounds.of(Place.of(current.session())).stream()
            .filter(round -> round.questionnaire().equals(asked.questionnaire().id()))
            .toList()
        : List.of();
  }

  private String step(Round round, String step) {
    return Addresses.step(current.base(), round, step);
  }

  private Response missing() {
    return Response.status(404).entity(DiagnosticTemplates.missing(current.base())).build();
  }

  private static Response see(String path) {
    return Response.status(Response.Status.SEE_OTHER).header("Location", path).build();
  }
}
