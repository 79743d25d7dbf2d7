package org.creatorshub.tool.quiz;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.tool.lesson.Finding;
import org.creatorshub.tool.question.Drawn;
import org.creatorshub.tool.question.Judging;
import org.creatorshub.tool.session.CurrentSession;

/** The test for those who teach: every question and its feedback, nothing kept. */
@Path("/learn")
@Produces(MediaType.TEXT_HTML)
public class PreviewResource {
  private final CurrentSession current;
  private final Finding finding;
  private final QuizPages pages;
  private final Seeds seeds;

  @Inject
  public PreviewResource(CurrentSession current, Finding finding, QuizPages pages, Seeds seeds) {
    this.current = current;
    this.finding = finding;
    this.pages = pages;
    this.seeds = seeds;
  }

  /** Without a drawing the questions come first; with one, the answers are judged. */
  @POST
  @Path("{unit}/test/preview")
  public Response preview(@PathParam("unit") String unit, MultivaluedMap<String, String> sent) {
    Optional<QuizPlace> place =
        finding
            .unit(current.session(), unit)
            .flatMap(
                found ->
                    found
                        .test()
                        .map(
                            test -> new QuizPlace(current.base(), current.session(), found, test)));
    // Learners would see the whole bank before their attempt.
    if (place.isEmpty() || !current.session().teaches()) {
      return Response.status(Response.Status.SEE_OTHER)
          .header("Location", current.base() + "/learn/" + unit + "/test")
          .build();
    }
    return Response.ok(page(place.get(), new QuizForm(Map.copyOf(sent)))).build();
  }

  private Object page(QuizPlace place, QuizForm form) {
    if (!form.handsIn()) {
      long seed = seeds.next();
      return QuizTemplates.attempt(pages.preview(place, seed, Map.of()));
    }
    long seed = form.number("revision");
    var drawn = Judging.attempt(place.test(), seed).stream().map(Drawn::id).toList();
    return QuizTemplates.result(pages.result(place, seed, form.answers(place.test(), drawn)));
  }
}
