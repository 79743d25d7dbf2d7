package org.creatorshub.tool.learner;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.tool.attention.AnsweringFlag;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.session.LaunchSession;
import org.jboss.resteasy.reactive.RestForm;

/** "How am I doing?": what teachers read about a learner, for that learner. */
@Path("/learn/standing")
@Produces(MediaType.TEXT_HTML)
public class StandingResource {
  private final CurrentSession current;
  private final ReadingLearner reading;
  private final AnsweringFlag answering;

  public StandingResource(CurrentSession current, ReadingLearner reading, AnsweringFlag answering) {
    this.current = current;
    this.reading = reading;
    this.answering = answering;
  }

  @GET
  @Transactional
  public Response show() {
    return page(200, "", "");
  }

  /** The learner says something about a line. */
  @POST
  @Transactional
  public Response answer(
      @RestForm @DefaultValue("") String flag, @RestForm @DefaultValue("") String answer) {
    Optional<String> wrong = answering.answer(current.session(), flag, answer);
    return wrong.isPresent()
        ? page(422, "", wrong.get())
        : page(200, "Kept. Your teachers read it beside the line.", "");
  }

  private Response page(int status, String said, String error) {
    LaunchSession session = current.session();
    Place place = Place.of(session);
    Optional<ReadingLearner.Found> found =
        session.learns()
            ? reading.find(new Cohort(place.platform(), place.course()), place.person())
            : Optional.empty();
    StandingPage page =
        new StandingPage(
            current.base(),
            session.csrf(),
            said,
            error,
            found.isPresent()
                ? ""
                : session.learns()
                    ? "Nothing yet: your course has not told us that you learn in it."
                    : "Only learners have this page.",
            found.map(one -> reading.view(session, one)).orElse(null));
    return Response.status(status).entity(LearnerTemplates.standing(page).render()).build();
  }
}
