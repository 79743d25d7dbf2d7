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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Submission;
import org.creatorshub.tool.sending.SendingFile;
import org.creatorshub.tool.session.CurrentSession;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where a learner describes one piece, chooses who sees it, and looks at what it was before. */
@Path("/portfolio/pieces/{piece: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}")
@Produces(MediaType.TEXT_HTML)
public class PieceResource {
  private final CurrentSession current;
  private final ShowingPiece showing;
  private final ChangingPiece changing;
  private final OrderingPieces ordering;
  private final SentFile sentFile;

  public PieceResource(
      CurrentSession current,
      ShowingPiece showing,
      ChangingPiece changing,
      OrderingPieces ordering,
      SendingFile sending) {
    this.current = current;
    this.showing = showing;
    this.changing = changing;
    this.ordering = ordering;
    this.sentFile = new SentFile(sending);
  }

  @GET
  @Transactional
  public Response show(
      @PathParam("piece") String piece, @QueryParam("done") @DefaultValue("") String done) {
    String sentence =
        switch (done) {
          case "saved" -> "Saved. What it was before is kept below.";
          case "seen" -> "Saved. It holds from now on, also for links that are open.";
          default -> "";
        };
    return page(200, piece, ShowingPiece.Tried.done(sentence));
  }

  @POST
  @Path("/words")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response words(@PathParam("piece") String piece, MultivaluedMap<String, String> form) {
    Saying saying = saying(form);
    return answer(
        piece,
        changing.describe(current.session(), UUID.fromString(piece), seen(form), saying),
        "title",
        saying);
  }

  @POST
  @Path("/link")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response link(@PathParam("piece") String piece, MultivaluedMap<String, String> form) {
    Saying saying = saying(form);
    Submission sent = new Submission.OfLink(first(form, "link"));
    return answer(
        piece,
        changing.replace(current.session(), UUID.fromString(piece), seen(form), saying, sent),
        "link",
        saying);
  }

  @POST
  @Path("/file")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Transactional
  public Response file(
      @PathParam("piece") String piece,
      @RestForm("file") @Nullable List<FileUpload> sent,
      @RestForm @DefaultValue("") String upload,
      @RestForm @DefaultValue("") String title,
      @RestForm @DefaultValue("") String alt,
      @RestForm @DefaultValue("") String words,
      @RestForm @DefaultValue("0") String seen,
      @RestForm("outcome") @Nullable List<String> outcomes) {
    Saying saying = new Saying(title, words, alt, outcomes == null ? List.of() : outcomes);
    Change change =
        sentFile.change(
            current.session(),
            sent,
            upload,
            one ->
                changing.replace(
                    current.session(), UUID.fromString(piece), number(seen), saying, one));
    return answer(piece, change, "file", saying);
  }

  @POST
  @Path("/back")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response back(@PathParam("piece") String piece, MultivaluedMap<String, String> form) {
    return answer(
        piece,
        changing.takeBack(
            current.session(), UUID.fromString(piece), seen(form), number(first(form, "edition"))),
        "older",
        saying(form));
  }

  @POST
  @Path("/remove")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response remove(@PathParam("piece") String piece) {
    return switch (ordering.remove(current.session(), UUID.fromString(piece))) {
      case Change.Done done -> elsewhere("?done=removed");
      case Change.Refused(String id, String sentence) ->
          page(422, piece, new ShowingPiece.Tried("", sentence, id, "remove", Optional.empty()));
    };
  }

  private Response answer(String piece, Change change, String field, Saying saying) {
    return switch (change) {
      case Change.Done done -> elsewhere("/" + piece + "?done=saved");
      case Change.Refused(String id, String sentence) -> {
        boolean newer = id.equals(CurationRule.CHANGED_MEANWHILE.id());
        String where = id.equals(CurationRule.ALT_MISSING.id()) ? "alt" : field;
        yield page(
            newer ? 409 : 422,
            piece,
            new ShowingPiece.Tried(
                "",
                sentence,
                id,
                where,
                field.equals("older") ? Optional.empty() : Optional.of(saying)));
      }
    };
  }

  private Response elsewhere(String rest) {
    return Response.seeOther(URI.create(current.base() + "/portfolio/pieces" + rest)).build();
  }

  private Response page(int status, String piece, ShowingPiece.Tried tried) {
    return showing
        .show(current.session(), current.base(), UUID.fromString(piece), tried)
        .map(page -> Response.status(status).entity(CurationTemplates.piece(page).render()))
        .orElseGet(
            () -> Response.status(404).entity(CurationTemplates.missing(current.base()).render()))
        .build();
  }

  private static Saying saying(MultivaluedMap<String, String> form) {
    return new Saying(
        first(form, "title"),
        first(form, "words"),
        first(form, "alt"),
        form.getOrDefault("outcome", List.of()));
  }

  private static int seen(MultivaluedMap<String, String> form) {
    return number(first(form, "seen"));
  }

  private static String first(MultivaluedMap<String, String> form, String name) {
    String value = form.getFirst(name);
    return value == null ? "" : value;
  }

  /** A number that a page of ours sent; anything else counts as none. */
  private static int number(String text) {
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
  }
}
