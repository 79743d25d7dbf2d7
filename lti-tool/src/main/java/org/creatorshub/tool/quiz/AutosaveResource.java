package org.creatorshub.tool.quiz;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Test;
import org.creatorshub.tool.lesson.Finding;
import org.creatorshub.tool.lesson.Run;
import org.creatorshub.tool.session.CurrentSession;

/** Answers saved by the page itself while the learner works. */
@Path("/learn")
@Produces(MediaType.APPLICATION_JSON)
public class AutosaveResource {
  private final CurrentSession current;
  private final Finding finding;
  private final Attempts attempts;
  private final SavingAnswers saving;

  @Inject
  public AutosaveResource(
      CurrentSession current, Finding finding, Attempts attempts, SavingAnswers saving) {
    this.current = current;
    this.finding = finding;
    this.attempts = attempts;
    this.saving = saving;
  }

  /** 200 with the new revision, 409 when another page saved, 410 when it is handed in. */
  @POST
  @Path("{unit}/test/{number: [0-9]{1,3}}/answers")
  @Transactional
  public Response save(
      @PathParam("unit") String unit,
      @PathParam("number") int number,
      MultivaluedMap<String, String> form) {
    Optional<Test> test = finding.unit(current.session(), unit).flatMap(found -> found.test());
    Optional<Run> run = Run.of(current.session());
    if (test.isEmpty() || run.isEmpty()) {
      return Response.status(Response.Status.NOT_FOUND).build();
    }
    return attempts
        .lock(run.get(), test.get().id(), number)
        .map(attempt -> new QuizForm(Map.copyOf(form)).sheet(test.get(), attempt))
        .map(sheet -> answer(saving.save(run.get(), test.get().id(), number, sheet)))
        .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
  }

  private static Response answer(SavingAnswers.Result result) {
    return switch (result) {
      case SavingAnswers.Result.Kept kept ->
          Response.ok("{\"revision\":%d,\"at\":\"%s\"}".formatted(kept.revision(), kept.at()))
              .build();
      case SavingAnswers.Result.Elsewhere elsewhere ->
          Response.status(Response.Status.CONFLICT)
              .entity("{\"revision\":%d}".formatted(elsewhere.revision()))
              .build();
      case SavingAnswers.Result.Closed closed -> Response.status(Response.Status.GONE).build();
    };
  }
}
