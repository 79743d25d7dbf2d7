package org.creatorshub.tool.note;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.creatorshub.tool.language.CurrentLanguage;
import org.creatorshub.tool.lesson.Finding;
import org.creatorshub.tool.note.Note.Spot;
import org.creatorshub.tool.note.TakingNote.Result;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.text.DraftSaid;

/** Notes beside the pages, by plain forms or while they are written, and all of them together. */
@Path("/learn")
@Produces(MediaType.TEXT_HTML)
public class NoteResource {
  private final CurrentSession current;
  private final Finding finding;
  private final TakingNote taking;
  private final ShowingNotes showing;
  private final CurrentLanguage language;

  @Inject
  public NoteResource(
      CurrentSession current,
      Finding finding,
      TakingNote taking,
      ShowingNotes showing,
      CurrentLanguage language) {
    this.language = language;
    this.current = current;
    this.finding = finding;
    this.taking = taking;
    this.showing = showing;
  }

  @GET
  @Path("notes")
  public Response all() {
    NotesView view = showing.all(current.session(), current.base());
    return Response.ok(NoteTemplates.notes(view)).build();
  }

  @GET
  @Path("notes.txt")
  @Produces("text/plain;charset=UTF-8")
  public Response file() {
    return Response.ok(showing.all(current.session(), current.base()).asText(language.language()))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-notes.txt\"")
        .build();
  }

  @POST
  @Path("{unit}/{page}/note")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response take(
      @PathParam("unit") String unit,
      @PathParam("page") String page,
      @FormParam("text") @DefaultValue("") String text,
      @FormParam("revision") @DefaultValue("0") String revision) {
    String back = current.base() + "/learn/" + unit + "/" + page + "#note";
    return spot(unit, page)
        .map(spot -> taking.take(current.session(), spot, DraftSaid.revision(revision), text))
        .map(
            result ->
                switch (result) {
                  case Result.Kept kept -> Response.seeOther(URI.create(back)).build();
                  case Result.Refused(NoteRule rule) ->
                      Response.status(422)
                          .entity(
                              NoteTemplates.refused(
                                  current.base(), back, rule.sentence(), rule.id()))
                          .build();
                })
        .orElseGet(() -> Response.status(404).build());
  }

  /** Called by the page while the learner writes. */
  @POST
  @Path("{unit}/{page}/note/draft")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  public Response draft(
      @PathParam("unit") String unit,
      @PathParam("page") String page,
      @FormParam("text") @DefaultValue("") String text,
      @FormParam("revision") @DefaultValue("0") String revision) {
    return spot(unit, page)
        .map(spot -> taking.take(current.session(), spot, DraftSaid.revision(revision), text))
        .map(this::said)
        .map(said -> Response.status(said.status()).entity(said.json()).build())
        .orElseGet(() -> Response.status(404).build());
  }

  private DraftSaid said(Result result) {
    return switch (result) {
      case Result.Kept(Note note) -> DraftSaid.kept(note.revision(), Optional.of(note.savedAt()));
      case Result.Refused(NoteRule rule) ->
          DraftSaid.refused(
              rule.id(),
              language.language().say(rule.sentence()),
              rule == NoteRule.CHANGED_MEANWHILE);
    };
  }

  private Optional<Spot> spot(String unit, String page) {
    return finding
        .unit(current.session(), unit)
        .flatMap(found -> found.page(page).map(there -> new Spot(found.id(), there.id())));
  }
}
