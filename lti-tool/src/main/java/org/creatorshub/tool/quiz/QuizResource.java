package org.creatorshub.tool.quiz;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.lesson.Finding;
import org.creatorshub.tool.session.CurrentSession;

/** The graded test of a unit: its start page, its one form, its result. */
@Path("/learn")
@Produces(MediaType.TEXT_HTML)
public class QuizResource {
  private static final Phrase ELSEWHERE = Phrase.of("quiz_elsewhere");

  private final CurrentSession current;
  private final Finding finding;
  private final QuizPages pages;
  private final StartingAttempt starting;
  private final SavingAnswers saving;
  private final SubmittingQuiz submitting;

  @Inject
  public QuizResource(
      CurrentSession current,
      Finding finding,
      QuizPages pages,
      StartingAttempt starting,
      SavingAnswers saving,
      SubmittingQuiz submitting) {
    this.current = current;
    this.finding = finding;
    this.pages = pages;
    this.starting = starting;
    this.saving = saving;
    this.submitting = submitting;
  }

  @GET
  @Path("{unit}/test")
  public Response before(@PathParam("unit") String unit) {
    return at(unit, place -> Response.ok(QuizTemplates.start(pages.start(place))).build());
  }

  /** The button "Start the test". */
  @POST
  @Path("{unit}/test")
  @Transactional
  public Response start(@PathParam("unit") String unit) {
    return at(
        unit,
        place ->
            switch (starting.start(place.session(), place.test())) {
              case StartingAttempt.Result.Open open -> see(place.href(open.number()));
              case StartingAttempt.Result.NoneLeft none -> see(place.href());
              case StartingAttempt.Result.NotRecorded none -> see(place.href());
            });
  }

  /** The form while the attempt is open, its result afterwards. */
  @GET
  @Path("{unit}/test/{number: [0-9]{1,3}}")
  public Response attempt(@PathParam("unit") String unit, @PathParam("number") int number) {
    return at(
        unit,
        place ->
            find(place, number)
                .map(attempt -> attempt(place, attempt))
                .orElseGet(() -> see(place.href())));
  }

  private Response attempt(QuizPlace place, Attempt attempt) {
    if (!attempt.open()) {
      return Response.ok(QuizTemplates.result(pages.result(place, attempt))).build();
    }
    String writer = UUID.randomUUID().toString();
    AttemptView view =
        pages.attempt(place, attempt, writer, Optional.empty(), Map.of(), Optional.empty());
    return Response.ok(QuizTemplates.attempt(view)).build();
  }

  /** Saves the whole form; then hands in, if that was the button. */
  @POST
  @Path("{unit}/test/{number: [0-9]{1,3}}")
  @Transactional
  public Response send(
      @PathParam("unit") String unit,
      @PathParam("number") int number,
      MultivaluedMap<String, String> form) {
    return at(
        unit,
        place ->
            find(place, number)
                .map(attempt -> send(place, attempt, new QuizForm(Map.copyOf(form))))
                .orElseGet(() -> see(place.href())));
  }

  private Response send(QuizPlace place, Attempt attempt, QuizForm form) {
    var sheet = form.sheet(place.test(), attempt);
    return switch (saving.save(run(place), attempt.test(), attempt.number(), sheet)) {
      case SavingAnswers.Result.Closed closed -> see(place.href(attempt.number()));
      case SavingAnswers.Result.Elsewhere elsewhere ->
          again(place, attempt.number(), sheet, Map.of(), Optional.of(ELSEWHERE), 409);
      case SavingAnswers.Result.Kept kept ->
          form.handsIn() ? handIn(place, attempt, sheet) : see(place.href());
    };
  }

  private Response handIn(QuizPlace place, Attempt attempt, SavingAnswers.Sheet sheet) {
    int number = attempt.number();
    return switch (submitting.submit(place.session(), place.unit(), place.test(), number)) {
      case SubmittingQuiz.Result.HandedIn done -> see(place.href(number));
      case SubmittingQuiz.Result.Unknown unknown -> see(place.href());
      case SubmittingQuiz.Result.Unreadable cannot ->
          again(place, number, sheet, cannot.sentences(), Optional.empty(), 422);
    };
  }

  private Response again(
      QuizPlace place,
      int number,
      SavingAnswers.Sheet sheet,
      Map<String, String> faults,
      Optional<Phrase> other,
      int status) {
    return find(place, number)
        .map(
            fresh ->
                pages.attempt(
                    place, fresh, sheet.writer(), Optional.of(sheet.answers()), faults, other))
        .map(view -> Response.status(status).entity(QuizTemplates.attempt(view)).build())
        .orElseGet(() -> see(place.href()));
  }

  private Optional<Attempt> find(QuizPlace place, int number) {
    return pages.standing(place).attempts().stream()
        .filter(attempt -> attempt.number() == number)
        .findFirst();
  }

  private Response at(String unitId, Function<QuizPlace, Response> answer) {
    return finding
        .unit(current.session(), unitId)
        .flatMap(
            unit ->
                unit.test()
                    .map(test -> new QuizPlace(current.base(), current.session(), unit, test)))
        .map(answer)
        .orElseGet(() -> see(current.base() + "/learn"));
  }

  private static org.creatorshub.tool.lesson.Run run(QuizPlace place) {
    return place.run().orElseThrow();
  }

  private static Response see(String path) {
    return Response.status(Response.Status.SEE_OTHER).header("Location", path).build();
  }
}
