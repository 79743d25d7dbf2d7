package org.creatorshub.tool.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.creatorshub.tool.allowance.AllowanceResult;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.inquiry.ScopeMapper;
import org.creatorshub.tool.inquiry.Scoping;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalMapper;
import org.creatorshub.tool.session.CurrentSession;

/** Makes a request about one learner into an answer: who asks, about whom, and the page. */
@ApplicationScoped
class LearnerMapper {
  /** Where all pages about one learner lie. */
  static final String PATH =
      "/dashboard/learner/{person: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

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

  LearnerMapper(CurrentSession current, Scoping scoping, ReadingLearner reading) {
    this.current = current;
    this.scoping = scoping;
    this.reading = reading;
  }

  /** Only for a teacher, and only about a learner of the course. */
  Response inside(
      String person, UriInfo address, BiFunction<Scope, ReadingLearner.Found, Response> answer) {
    return ScopeMapper.answer(
        scoping.enter(current, address.getQueryParameters()),
        scope ->
            reading
                .find(scope.cohort(), UUID.fromString(person))
                .map(found -> answer.apply(scope, found))
                .orElseGet(LearnerMapper::nobody));
  }

  static Response nobody() {
    return RefusalMapper.answer(NOBODY);
  }

  /** The learner's page as it is after a decision. */
  Response decided(Scope scope, ReadingLearner.Found before, AllowanceResult result) {
    ReadingLearner.Found found =
        reading.find(scope.cohort(), before.learner().person()).orElse(before);
    return switch (result) {
      case AllowanceResult.Done(String sentence) -> page(200, scope, found, sentence, "");
      case AllowanceResult.Refused no ->
          page(422, scope, found, "", no.id() + ": " + no.sentence());
    };
  }

  Response page(int status, Scope scope, ReadingLearner.Found found, String said, String error) {
    LearnerPage page =
        new LearnerPage(
            scope.base(),
            scope.teacher().csrf(),
            title(scope),
            scope.query(),
            found.learner().person().toString(),
            name(scope, found),
            said,
            error,
            reading.view(scope.teacher(), found));
    return Response.status(status).entity(LearnerTemplates.learner(page).render()).build();
  }

  static String title(Scope scope) {
    return scope.teacher().contextTitle().orElse("Your course");
  }

  static String name(Scope scope, ReadingLearner.Found found) {
    return found.learner().called(scope.filters().namesHidden());
  }
}
