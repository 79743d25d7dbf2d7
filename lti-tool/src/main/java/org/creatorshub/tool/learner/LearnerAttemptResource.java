package org.creatorshub.tool.learner;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.allowance.ReopeningAttempt;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.logbook.Logbook;
import org.creatorshub.tool.quiz.ReviewedAttempt;
import org.jboss.resteasy.reactive.RestForm;

/** One handed-in attempt of a learner: its answers, and opening it again. */
@Path(LearnerMapper.PATH + "/attempt")
@Produces(MediaType.TEXT_HTML)
public class LearnerAttemptResource {
  private static final String UUID_TEXT = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final String COUNT = "[0-9]{1,3}";

  private final LearnerMapper learner;
  private final LearnerAttempts attempts;
  private final ReopeningAttempt reopening;
  private final Logbook log;

  LearnerAttemptResource(
      LearnerMapper learner, LearnerAttempts attempts, ReopeningAttempt reopening, Logbook log) {
    this.learner = learner;
    this.attempts = attempts;
    this.reopening = reopening;
    this.log = log;
  }

  @GET
  @Transactional
  public Response show(
      @PathParam("person") String person,
      @QueryParam("unit") @DefaultValue("") String unit,
      @QueryParam("link") @DefaultValue("") String link,
      @QueryParam("number") @DefaultValue("") String number,
      @Context UriInfo address) {
    return learner.inside(
        person,
        address,
        (scope, found) ->
            which(unit, link, number)
                .flatMap(
                    which -> attempts.one(found, which).map(one -> page(scope, found, which, one)))
                .orElseGet(LearnerMapper::nobody));
  }

  @POST
  @Path("/reopen")
  @Transactional
  public Response reopen(
      @PathParam("person") String person,
      @RestForm @DefaultValue("") String unit,
      @RestForm @DefaultValue("") String link,
      @RestForm @DefaultValue("") String number,
      @RestForm @DefaultValue("") String sitting,
      @Context UriInfo address) {
    return learner.inside(
        person,
        address,
        (scope, found) ->
            which(unit, link, number)
                .flatMap(
                    which ->
                        attempts
                            .taken(found, which)
                            .map(
                                taken ->
                                    reopening.reopen(
                                        scope.teacher(),
                                        found.learner().person(),
                                        taken.run(),
                                        taken.test(),
                                        which.number(),
                                        sitting.matches(COUNT) ? Integer.parseInt(sitting) : 0)))
                .map(result -> learner.decided(scope, found, result))
                .orElseGet(LearnerMapper::nobody));
  }

  private Response page(
      Scope scope,
      ReadingLearner.Found found,
      LearnerAttempts.Which which,
      ReviewedAttempt attempt) {
    UUID person = found.learner().person();
    log.looked(
        scope.teacher(), "answers of attempt " + which.number() + ", " + which.unit(), person);
    AnswersPage page =
        new AnswersPage(
            scope.base(),
            scope.teacher().csrf(),
            scope.query(),
            LearnerMapper.title(scope),
            person.toString(),
            LearnerMapper.name(scope, found),
            which.unit(),
            which.link().toString(),
            attempt);
    return Response.ok(LearnerTemplates.answers(page).render()).build();
  }

  private static Optional<LearnerAttempts.Which> which(String unit, String link, String number) {
    return link.matches(UUID_TEXT) && number.matches(COUNT)
        ? Optional.of(
            new LearnerAttempts.Which(unit, UUID.fromString(link), Integer.parseInt(number)))
        : Optional.empty();
  }
}
