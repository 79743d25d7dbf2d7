package org.creatorshub.tool.itemreview;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.creatorshub.content.course.Question;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.inquiry.ScopeMapper;
import org.creatorshub.tool.inquiry.Scoping;
import org.creatorshub.tool.portfolio.Attachment;
import org.creatorshub.tool.question.Drawn;
import org.creatorshub.tool.question.Judging;
import org.creatorshub.tool.question.QuestionForms;
import org.creatorshub.tool.question.QuestionView;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.text.Csv;
import org.creatorshub.tool.text.Moment;
import org.jboss.resteasy.reactive.RestForm;

/** Where a teacher marks a question as looked at, and takes the notes to the author. */
@Path("/dashboard/review-item")
@Produces(MediaType.TEXT_HTML)
public class ReviewItemResource {
  private static final String CSV = "text/csv; charset=utf-8";

  private final CurrentSession current;
  private final Scoping scoping;
  private final ReviewingQuestion reviewing;
  private final QuestionForms forms;

  public ReviewItemResource(
      CurrentSession current, Scoping scoping, ReviewingQuestion reviewing, QuestionForms forms) {
    this.current = current;
    this.scoping = scoping;
    this.reviewing = reviewing;
    this.forms = forms;
  }

  @GET
  @Transactional
  public Response show(
      @QueryParam("unit") @DefaultValue("") String unit,
      @QueryParam("question") @DefaultValue("") String question,
      @Context UriInfo address) {
    return inside(address, scope -> page(200, unit, question, "", ""));
  }

  @POST
  @Transactional
  public Response review(
      @RestForm @DefaultValue("") String unit,
      @RestForm @DefaultValue("") String question,
      @RestForm @DefaultValue("") String note,
      @Context UriInfo address) {
    return inside(
        address,
        scope ->
            reviewing
                .review(scope.teacher(), unit, question, note)
                .map(wrong -> page(422, unit, question, "", wrong))
                .orElseGet(
                    () ->
                        page(
                            200,
                            unit,
                            question,
                            "Marked as reviewed. Take the list below to the author.",
                            "")));
  }

  @GET
  @Path("/notes.csv")
  @Produces(CSV)
  @Transactional
  public Response notes(@Context UriInfo address) {
    return inside(
        address,
        scope ->
            Response.ok(
                    Csv.of(
                        List.of("unit", "question", "reviewed_at", "course_version", "note"),
                        reviewing.all(scope.teacher()).stream()
                            .map(
                                one ->
                                    List.of(
                                        one.unit(),
                                        one.question(),
                                        one.at().toString(),
                                        one.version(),
                                        one.note()))
                            .toList()),
                    CSV)
                .header("Content-Disposition", Attachment.named("reviewed-questions.csv"))
                .header("Cache-Control", "private, no-store")
                .build());
  }

  private Response page(int status, String unit, String id, String said, String error) {
    Optional<Question> question = reviewing.find(unit, id);
    List<Reviewed> all = reviewing.all(current.session());
    ReviewItemPage page =
        new ReviewItemPage(
            current.base(),
            current.session().csrf(),
            current.session().contextTitle().orElse("Your course"),
            said,
            error,
            unit,
            id,
            question.isPresent(),
            all.stream()
                .filter(one -> one.unit().equals(unit) && one.question().equals(id))
                .map(Reviewed::note)
                .findFirst()
                .orElse(""),
            question.map(this::view).orElse(null),
            all.stream()
                .map(
                    one ->
                        new ReviewItemPage.Row(
                            one.unit(),
                            one.question(),
                            Moment.full(one.at()),
                            one.version(),
                            one.note()))
                .toList());
    return Response.status(status).entity(ItemReviewTemplates.reviewItem(page).render()).build();
  }

  private QuestionView view(Question question) {
    Drawn drawn = Judging.single(question, 0);
    return forms.view(
        new QuestionForms.Asked(
            drawn, question.id(), List.of(), Optional.of(Judging.judge(drawn, List.of())), false));
  }

  private Response inside(UriInfo address, Function<Scope, Response> answer) {
    return ScopeMapper.answer(scoping.enter(current, address.getQueryParameters()), answer);
  }
}
