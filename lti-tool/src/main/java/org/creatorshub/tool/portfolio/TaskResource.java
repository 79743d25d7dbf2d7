package org.creatorshub.tool.portfolio;

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
import java.util.Optional;
import org.creatorshub.tool.sending.SendingFile;
import org.creatorshub.tool.sending.SendingRule;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.text.DraftSaid;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The page of one portfolio task: three ways to hand in, and every version kept. */
@Path("/portfolio/{unit}/{artefact}")
@Produces(MediaType.TEXT_HTML)
public class TaskResource {
  private final CurrentSession current;
  private final HandingIn handingIn;
  private final SavingDraft drafts;
  private final ShowingTask showing;
  private final SendingFile sending;

  public TaskResource(
      CurrentSession current,
      HandingIn handingIn,
      SavingDraft drafts,
      ShowingTask showing,
      SendingFile sending) {
    this.current = current;
    this.handingIn = handingIn;
    this.drafts = drafts;
    this.showing = showing;
    this.sending = sending;
  }

  @GET
  @Transactional
  public Response show(
      @PathParam("unit") String unit,
      @PathParam("artefact") String artefact,
      @QueryParam("done") @DefaultValue("0") String done) {
    int version = DraftSaid.revision(done);
    return page(200, unit, artefact, ShowingTask.Tried.done(version));
  }

  @POST
  @Path("/text")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response text(
      @PathParam("unit") String unit,
      @PathParam("artefact") String artefact,
      @RestForm @DefaultValue("") String text,
      @RestForm @DefaultValue("0") String revision,
      @RestForm @DefaultValue("0") String seen,
      @RestForm @DefaultValue("") String action) {
    Outcome<?> draft =
        drafts.save(current.session(), unit, artefact, DraftSaid.revision(revision), text);
    // Handing in goes on when another window holds a newer draft: the version keeps this text.
    Outcome<?> outcome =
        action.equals("save") ? draft : handIn(unit, artefact, seen, new Submission.OfText(text));
    return answer(unit, artefact, outcome, "text", Optional.of(text), "");
  }

  @POST
  @Path("/link")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response link(
      @PathParam("unit") String unit,
      @PathParam("artefact") String artefact,
      @RestForm @DefaultValue("") String link,
      @RestForm @DefaultValue("0") String seen) {
    Outcome<?> outcome = handIn(unit, artefact, seen, new Submission.OfLink(link));
    return answer(unit, artefact, outcome, "link", Optional.empty(), link);
  }

  @POST
  @Path("/file")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Transactional
  public Response file(
      @PathParam("unit") String unit,
      @PathParam("artefact") String artefact,
      @RestForm("file") @Nullable List<FileUpload> sent,
      @RestForm @DefaultValue("") String upload,
      @RestForm @DefaultValue("0") String seen) {
    List<FileUpload> files =
        sent == null ? List.of() : sent.stream().filter(TaskResource::chosen).toList();
    Outcome<?> outcome =
        upload.isEmpty()
            ? files.size() == 1
                ? handIn(
                    unit,
                    artefact,
                    seen,
                    new Submission.OfFile(files.getFirst().fileName(), files.getFirst().filePath()))
                : Outcome.refused(HandInRule.NOT_ONE_FILE)
            : arrived(unit, artefact, seen, upload);
    return answer(unit, artefact, outcome, "file", Optional.empty(), "");
  }

  /** Called by the page while the learner writes. */
  @POST
  @Path("/draft")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  public Response draft(
      @PathParam("unit") String unit,
      @PathParam("artefact") String artefact,
      @RestForm @DefaultValue("") String text,
      @RestForm @DefaultValue("0") String revision) {
    return switch (drafts.save(
        current.session(), unit, artefact, DraftSaid.revision(revision), text)) {
      case Outcome.Kept<Draft>(Draft draft) ->
          said(DraftSaid.kept(draft.revision(), draft.savedAt()));
      case Outcome.Refused<Draft>(String id, String sentence) ->
          said(DraftSaid.refused(id, sentence, HandInRule.CHANGED_MEANWHILE.id().equals(id)));
    };
  }

  /** A large file that came before the form, in parts. */
  private Outcome<?> arrived(String unit, String artefact, String seen, String upload) {
    Optional<Outcome<?>> outcome =
        sending.take(
            current.session(),
            upload,
            (name, file) -> handIn(unit, artefact, seen, new Submission.OfFile(name, file)));
    return outcome.orElseGet(
        () -> new Outcome.Refused<>(SendingRule.NOT_WHOLE.id(), SendingRule.NOT_WHOLE.sentence()));
  }

  private static Response said(DraftSaid said) {
    return Response.status(said.status()).entity(said.json()).build();
  }

  private Outcome<Version> handIn(
      String unit, String artefact, String seen, Submission submission) {
    return handingIn.handIn(
        current.session(), unit, artefact, DraftSaid.revision(seen), submission);
  }

  /** A browser sends a part without a name when no file was chosen. */
  private static boolean chosen(FileUpload part) {
    return part.fileName() != null && !part.fileName().isEmpty();
  }

  private Response answer(
      String unit,
      String artefact,
      Outcome<?> outcome,
      String field,
      Optional<String> text,
      String link) {
    return switch (outcome) {
      case Outcome.Kept<?>(Version version) -> done(unit, artefact, "?done=" + version.number());
      case Outcome.Kept<?> saved -> done(unit, artefact, "#text");
      case Outcome.Refused<?>(String id, String sentence) ->
          page(422, unit, artefact, new ShowingTask.Tried(0, sentence, id, field, text, link));
    };
  }

  private Response done(String unit, String artefact, String rest) {
    String address = current.base() + "/portfolio/" + unit + "/" + artefact + rest;
    return Response.seeOther(URI.create(address)).build();
  }

  private Response page(int status, String unit, String artefact, ShowingTask.Tried tried) {
    return showing
        .show(current.session(), current.base(), unit, artefact, tried)
        .map(page -> Response.status(status).entity(Templates.task(page).render()))
        .orElseGet(() -> Response.status(404).entity(Templates.missing(current.base()).render()))
        .build();
  }
}
