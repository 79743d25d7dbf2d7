package org.creatorshub.tool.marking;

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
import org.creatorshub.tool.session.CurrentSession;
import org.jspecify.annotations.Nullable;

/** One version of a learner's work beside its rubric: a teacher writes and publishes a marking. */
@Path("/dashboard/work/{item: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}")
@Produces(MediaType.TEXT_HTML)
public class MarkResource {
  private final CurrentSession current;
  private final ShowingMarking showing;
  private final SavingMarking saving;
  private final PublishingMarking publishing;
  private final KeptFiles files;

  public MarkResource(
      CurrentSession current,
      ShowingMarking showing,
      SavingMarking saving,
      PublishingMarking publishing,
      KeptFiles files) {
    this.current = current;
    this.showing = showing;
    this.saving = saving;
    this.publishing = publishing;
    this.files = files;
  }

  @GET
  @Path("/{version: [0-9]{1,6}}")
  @Transactional
  public Response show(
      @PathParam("item") String item,
      @PathParam("version") String version,
      @QueryParam("done") @DefaultValue("") String done) {
    String said =
        switch (done) {
          case "sent" ->
              "Published. The learner sees it now, and the mark is on its way to the gradebook.";
          case "published" ->
              "Published. The learner sees it now. The mark in the gradebook stays as it is.";
          case "saved" -> "The draft is kept. The learner does not see it.";
          default -> "";
        };
    return page(
        200, item, version, new ShowingMarking.Tried(said, Optional.empty(), Optional.empty()));
  }

  @POST
  @Path("/{version: [0-9]{1,6}}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response send(
      @PathParam("item") String item,
      @PathParam("version") String version,
      MultivaluedMap<String, String> form) {
    Sent sent = sent(item, version, form);
    boolean publish = List.of("publish").equals(form.get("action"));
    MarkResult result =
        publish
            ? publishing.publish(current.session(), sent)
            : saving.save(current.session(), sent);
    return switch (result) {
      case MarkResult.Saved saved -> done(sent, "saved");
      case MarkResult.Published published -> done(sent, published.sent() ? "sent" : "published");
      case MarkResult.Refused no ->
          page(
              422,
              item,
              version,
              new ShowingMarking.Tried(
                  "", Optional.of(no), showing.typed(current.session(), sent)));
    };
  }

  /** Called by the page while the teacher writes. */
  @POST
  @Path("/{version: [0-9]{1,6}}/draft")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  public Response draft(
      @PathParam("item") String item,
      @PathParam("version") String version,
      MultivaluedMap<String, String> form) {
    return switch (saving.save(current.session(), sent(item, version, form))) {
      case MarkResult.Saved saved ->
          json(200, Map.of("revision", saved.revision(), "at", saved.at().toString()));
      case MarkResult.Refused no ->
          json(
              no.rule() == MarkRule.CHANGED_MEANWHILE ? 409 : 422,
              Map.of("id", no.id(), "sentence", no.sentence()));
      case MarkResult.Published published ->
          throw new IllegalStateException("Saving publishes nothing");
    };
  }

  @GET
  @Path("/files/{file: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}")
  public Response download(@PathParam("item") String item, @PathParam("file") String file) {
    return showing
        .file(current.session(), UUID.fromString(item), UUID.fromString(file))
        .map(this::attached)
        .orElseGet(() -> Response.status(404).build());
  }

  private Response attached(KeptFile file) {
    UUID platform = current.session().platform();
    StreamingOutput content = to -> files.copy(platform, file.id(), to);
    return Response.ok(content, file.kind().mediaType())
        .header("Content-Disposition", Attachment.named(file.name()))
        .header("Content-Length", file.bytes())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  private Response done(Sent sent, String what) {
    String address =
        "%s/dashboard/work/%s/%d?done=%s"
            .formatted(current.base(), sent.item(), sent.version(), what);
    return Response.seeOther(URI.create(address)).build();
  }

  private Response page(int status, String item, String version, ShowingMarking.Tried tried) {
    if (!current.session().teaches()) {
      return RefusalMapper.answer(Refusal.TEACHERS_ONLY);
    }
    return showing
        .show(
            current.session(),
            current.base(),
            UUID.fromString(item),
            Integer.parseInt(version),
            tried)
        .map(page -> Response.status(status).entity(MarkTemplates.mark(page).render()).build())
        .orElseGet(() -> RefusalMapper.answer(MarkRefusal.NOTHING_THERE));
  }

  private static Response json(int status, Map<String, ?> document) {
    return Response.status(status).entity(LenientJson.write(document)).build();
  }

  private static Sent sent(String item, String version, MultivaluedMap<String, String> form) {
    return new Sent(
        UUID.fromString(item),
        Integer.parseInt(version),
        number(form.getFirst("revision")),
        number(form.getFirst("seen")),
        form);
  }

  /** A number that a page of ours sent; anything else counts as none. */
  private static int number(@Nullable String text) {
    return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
  }
}
