package org.creatorshub.tool.curation;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.creatorshub.tool.consent.Audience;
import org.creatorshub.tool.portfolio.Submission;
import org.creatorshub.tool.sending.SendingFile;
import org.creatorshub.tool.session.CurrentSession;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where a learner arranges the portfolio, adds to it, and sees it as others do. */
@Path("/portfolio/pieces")
@Produces(MediaType.TEXT_HTML)
public class PiecesResource {
  private static final String UUID_SHAPE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private final CurrentSession current;
  private final ShowingPieces showing;
  private final AddingPiece adding;
  private final OrderingPieces ordering;
  private final SentFile sentFile;

  public PiecesResource(
      CurrentSession current,
      ShowingPieces showing,
      AddingPiece adding,
      OrderingPieces ordering,
      SendingFile sending) {
    this.current = current;
    this.showing = showing;
    this.adding = adding;
    this.ordering = ordering;
    this.sentFile = new SentFile(sending);
  }

  @GET
  @Transactional
  public Response show(@QueryParam("done") @DefaultValue("") String done) {
    String sentence =
        switch (done) {
          case "added" -> "Added. Nobody but you sees it until you say so.";
          case "removed" -> "Removed, with its files and everything that was shown of it.";
          default -> "";
        };
    return page(200, ShowingPieces.Tried.done(sentence));
  }

  @POST
  @Path("/move")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response move(
      @RestForm @DefaultValue("") String piece, @RestForm @DefaultValue("") String to) {
    if (piece.matches(UUID_SHAPE) && current.session().learns()) {
      ordering.move(current.session(), UUID.fromString(piece), to.equals("up"));
      return elsewhere("#piece-" + piece);
    }
    return elsewhere("");
  }

  @POST
  @Path("/link")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response link(
      @RestForm @DefaultValue("") String title,
      @RestForm @DefaultValue("") String link,
      @RestForm @DefaultValue("") String words) {
    Saying saying = new Saying(title, words, "", List.of());
    return answer(
        adding.add(current.session(), saying, new Submission.OfLink(link)),
        "link",
        new PiecesPage.Typed(saying.title(), link, "", saying.words()));
  }

  @POST
  @Path("/file")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Transactional
  public Response file(
      @RestForm("file") @Nullable List<FileUpload> sent,
      @RestForm @DefaultValue("") String upload,
      @RestForm @DefaultValue("") String title,
      @RestForm @DefaultValue("") String alt,
      @RestForm @DefaultValue("") String words) {
    Saying saying = new Saying(title, words, alt, List.of());
    Change change =
        sentFile.change(
            current.session(), sent, upload, file -> adding.add(current.session(), saying, file));
    return answer(
        change, "file", new PiecesPage.Typed(saying.title(), "", saying.alt(), saying.words()));
  }

  @GET
  @Path("/preview/{audience: [a-z]{1,20}}")
  @Transactional
  public Response preview(@PathParam("audience") String word) {
    return Audience.of(word)
        .filter(audience -> current.session().learns())
        .map(
            audience ->
                Response.ok(
                    CurationTemplates.preview(
                            showing.preview(current.session(), current.base(), audience),
                            current.base(),
                            word)
                        .render()))
        .orElseGet(
            () -> Response.status(404).entity(CurationTemplates.missing(current.base()).render()))
        .build();
  }

  private Response answer(Change change, String field, PiecesPage.Typed typed) {
    return switch (change) {
      case Change.Done done -> elsewhere("?done=added#piece-" + done.piece());
      case Change.Refused(String id, String sentence) ->
          page(422, new ShowingPieces.Tried("", sentence, id, field, typed));
    };
  }

  private Response elsewhere(String rest) {
    return Response.seeOther(URI.create(current.base() + "/portfolio/pieces" + rest)).build();
  }

  private Response page(int status, ShowingPieces.Tried tried) {
    PiecesPage page = showing.show(current.session(), current.base(), tried);
    return Response.status(status).entity(CurationTemplates.pieces(page).render()).build();
  }
}
