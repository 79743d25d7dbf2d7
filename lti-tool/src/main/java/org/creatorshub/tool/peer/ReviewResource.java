package org.creatorshub.tool.peer;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.portfolio.Attachment;
import org.creatorshub.tool.portfolio.KeptFile;
import org.creatorshub.tool.portfolio.KeptFiles;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalMapper;
import org.creatorshub.tool.rubric.FilledRubric;
import org.creatorshub.tool.session.CurrentSession;
import org.jspecify.annotations.Nullable;

/** Learners see which reviews they are asked for, write them and give them. */
@Path("/portfolio/peer")
@Produces(MediaType.TEXT_HTML)
public class ReviewResource {
  private static final String ID =
      "/{review: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";
  private static final Refusal NOT_YOURS =
      new Refusal(
          PeerRule.NOT_YOURS.id(),
          404,
          "There is no such review for you.",
          "Open it again from “Your work”.",
          Optional.empty());

  private final CurrentSession current;
  private final ShowingReviews showing;
  private final GivingReview giving;
  private final KeptFiles files;

  public ReviewResource(
      CurrentSession current, ShowingReviews showing, GivingReview giving, KeptFiles files) {
    this.current = current;
    this.showing = showing;
    this.giving = giving;
    this.files = files;
  }

  @GET
  @Transactional
  public Response list(@QueryParam("done") @DefaultValue("") String done) {
    String said = done.equals("given") ? "Your review is given. Thank you." : "";
    ReviewsPage page = showing.list(current.session(), current.base(), said);
    return Response.ok(PeerTemplates.reviews(page).render()).build();
  }

  @GET
  @Path(ID)
  @Transactional
  public Response show(
      @PathParam("review") String review, @QueryParam("done") @DefaultValue("") String done) {
    giving.open(current.session(), UUID.fromString(review));
    String said = done.equals("saved") ? "The draft is kept. Nobody else sees it." : "";
    return page(200, review, ShowingReviews.Tried.said(said));
  }

  @POST
  @Path(ID)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response send(@PathParam("review") String review, MultivaluedMap<String, String> form) {
    boolean give = List.of("give").equals(form.get("action"));
    return switch (giving.send(current.session(), sent(review, form, give))) {
      case GivingReview.Result.Saved saved -> see("/portfolio/peer/" + review + "?done=saved");
      case GivingReview.Result.Given given -> see("/portfolio/peer?done=given");
      case GivingReview.Result.Refused no ->
          page(422, review, new ShowingReviews.Tried("", Optional.of(no), typed(review, form)));
    };
  }

  /** Called by the page while the learner writes. */
  @POST
  @Path(ID + "/draft")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  public Response draft(@PathParam("review") String review, MultivaluedMap<String, String> form) {
    return switch (giving.send(current.session(), sent(review, form, false))) {
      case GivingReview.Result.Saved saved ->
          json(200, Map.of("revision", saved.revision(), "at", saved.at().toString()));
      case GivingReview.Result.Given given ->
          json(409, Map.of("id", PeerRule.CHANGED_MEANWHILE.id(), "sentence", "It is given."));
      case GivingReview.Result.Refused(PeerRule rule, String sentence) ->
          json(
              rule == PeerRule.CHANGED_MEANWHILE ? 409 : 422,
              Map.of("id", rule.id(), "sentence", sentence));
    };
  }

  @GET
  @Path(ID + "/file")
  public Response download(@PathParam("review") String review) {
    return showing
        .file(current.session(), UUID.fromString(review))
        .map(this::attached)
        .orElseGet(() -> Response.status(404).build());
  }

  private Response attached(KeptFile file) {
    UUID platform = current.session().platform();
    StreamingOutput content = to -> files.copy(platform, file.id(), to);
    return Response.ok(content, file.kind().mediaType())
        .header("Content-Disposition", Attachment.named(ShowingReviews.nameOf(file)))
        .header("Content-Length", file.bytes())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  private Optional<FilledRubric> typed(String review, MultivaluedMap<String, String> form) {
    return giving
        .find(current.session(), UUID.fromString(review))
        .map(mine -> FilledRubric.of(mine.task().rubric(), Map.copyOf(form)));
  }

  private Response page(int status, String review, ShowingReviews.Tried tried) {
    return showing
        .one(current.session(), current.base(), UUID.fromString(review), tried)
        .map(page -> Response.status(status).entity(PeerTemplates.review(page).render()).build())
        .orElseGet(() -> RefusalMapper.answer(NOT_YOURS));
  }

  private Response see(String path) {
    return Response.seeOther(URI.create(current.base() + path)).build();
  }

  private static Response json(int status, Map<String, ?> document) {
    return Response.status(status).entity(LenientJson.write(document)).build();
  }

  private static GivingReview.Sent sent(
      String review, MultivaluedMap<String, String> form, boolean give) {
    return new GivingReview.Sent(
        UUID.fromString(review), number(form.getFirst("revision")), Map.copyOf(form), give);
  }

  /** A number that a page of ours sent; anything else counts as none. */
  private static int number(@Nullable String text) {
    return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
  }
}
