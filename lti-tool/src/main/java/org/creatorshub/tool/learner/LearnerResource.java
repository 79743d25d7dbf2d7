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
import java.util.function.BiFunction;
import org.creatorshub.tool.allowance.AllowanceResult;
import org.creatorshub.tool.allowance.AllowingLearner;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.inquiry.ScopeMapper;
import org.creatorshub.tool.inquiry.Scoping;
import org.creatorshub.tool.logbook.Logbook;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalMapper;
import org.creatorshub.tool.session.CurrentSession;
import org.jboss.resteasy.reactive.RestForm;

/** One learner of a teacher's course. Every look at it is noted. */
@Path("/dashboard/learner/{person: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}")
@Produces(MediaType.TEXT_HTML)
public class LearnerResource {
  private static final String UUID_TEXT = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Refusal NOBODY =
      new Refusal(
          "HUB-LEARNER-01",
          404,
          "Nobody of this course has this page.",
          "The learner may have left the course. Go back to the dashboard.",
          Optional.empty());

  private final CurrentSession current;
  private final Scoping scoping;
  private final ReadingLearner reading;
  private final AllowingLearner allowing;
  private final Logbook log;

  public LearnerResource(
      CurrentSession current,
      Scoping scoping,
      ReadingLearner reading,
      AllowingLearner allowing,
      Logbook log) {
    this.current = current;
    this.scoping = scoping;
    this.reading = reading;
    this.allowing = allowing;
    this.log = log;
  }

  @GET
  @Transactional
  public Response show(@PathParam("person") String person, @Context UriInfo address) {
    return inside(
        person,
        address,
        (scope, found) -> {
          log.looked(scope.teacher(), "the learner’s page", found.learner().person());
          return page(200, scope, found, "", "");
        });
  }

  @GET
  @Path("/attempt")
  @Transactional
  public Response attempt(
      @PathParam("person") String person,
      @QueryParam("unit") @DefaultValue("") String unit,
      @QueryParam("link") @DefaultValue("") String link,
      @QueryParam("number") @DefaultValue("0") int number,
      @Context UriInfo address) {
    return inside(
        person,
        address,
        (scope, found) ->
            Optional.of(link)
                .filter(text -> text.matches(UUID_TEXT))
                .flatMap(text -> reading.attempt(found, unit, UUID.fromString(text), number))
                .map(
                    attempt -> {
                      log.looked(
                          scope.teacher(),
                          "answers of attempt " + number + ", " + unit,
                          found.learner().person());
                      AnswersPage page =
                          new AnswersPage(
                              scope.base(),
                              scope.query(),
                              scope.teacher().contextTitle().orElse("Your course"),
                              person,
                              name(scope, found),
                              attempt);
                      return Response.ok(LearnerTemplates.answers(page).render()).build();
                    })
                .orElseGet(() -> RefusalMapper.answer(NOBODY)));
  }

  @POST
  @Path("/extend")
  @Transactional
  public Response extend(
      @PathParam("person") String person,
      @RestForm @DefaultValue("") String unit,
      @RestForm @DefaultValue("") String day,
      @Context UriInfo address) {
    return inside(
        person,
        address,
        (scope, found) ->
            decided(
                scope,
                person,
                found,
                allowing.extend(scope.teacher(), found.learner().person(), unit, day)));
  }

  @POST
  @Path("/another")
  @Transactional
  public Response giveAttempt(
      @PathParam("person") String person,
      @RestForm @DefaultValue("") String unit,
      @RestForm @DefaultValue("") String seen,
      @Context UriInfo address) {
    int known = seen.matches("[0-9]{1,3}") ? Integer.parseInt(seen) : 0;
    return inside(
        person,
        address,
        (scope, found) ->
            decided(
                scope,
                person,
                found,
                allowing.giveAttempt(scope.teacher(), found.learner().person(), unit, known)));
  }

  private Response decided(
      Scope scope, String person, ReadingLearner.Found before, AllowanceResult result) {
    ReadingLearner.Found found =
        reading.find(scope.cohort(), UUID.fromString(person)).orElse(before);
    return switch (result) {
      case AllowanceResult.Done(String sentence) -> page(200, scope, found, sentence, "");
      case AllowanceResult.Refused no ->
          page(422, scope, found, "", no.id() + ": " + no.sentence());
    };
  }

  private Response page(
      int status, Scope scope, ReadingLearner.Found found, String said, String error) {
    LearnerPage page =
        new LearnerPage(
            scope.base(),
            scope.teacher().csrf(),
            scope.teacher().contextTitle().orElse("Your course"),
            scope.query(),
            found.learner().person().toString(),
            name(scope, found),
            said,
            error,
            reading.view(scope.teacher(), found));
    return Response.status(status).entity(LearnerTemplates.learner(page).render()).build();
  }

  private static String name(Scope scope, ReadingLearner.Found found) {
    return found.learner().called(scope.filters().namesHidden());
  }

  private Response inside(
      String person, UriInfo address, BiFunction<Scope, ReadingLearner.Found, Response> answer) {
    return ScopeMapper.answer(
        scoping.enter(current, address.getQueryParameters()),
        scope ->
            reading
                .find(scope.cohort(), UUID.fromString(person))
                .map(found -> answer.apply(scope, found))
                .orElseGet(() -> RefusalMapper.answer(NOBODY)));
  }
}
