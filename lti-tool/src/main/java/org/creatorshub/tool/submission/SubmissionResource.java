package org.creatorshub.tool.submission;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Attachment;
import org.creatorshub.tool.portfolio.KeptFile;
import org.creatorshub.tool.portfolio.KeptFiles;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalMapper;
import org.creatorshub.tool.session.CurrentSession;

/** A learner's work, opened from the LMS's gradebook. */
@Path("/submission")
@Produces(MediaType.TEXT_HTML)
public class SubmissionResource {
  private final CurrentSession current;
  private final ShowingSubmission showing;
  private final KeptFiles files;

  public SubmissionResource(CurrentSession current, ShowingSubmission showing, KeptFiles files) {
    this.current = current;
    this.showing = showing;
    this.files = files;
  }

  @GET
  public Response show(
      @QueryParam("unit") @DefaultValue("") String unit,
      @QueryParam("attempt") @DefaultValue("") String attempt) {
    ShowingSubmission.Chosen chosen =
        attempt.matches("[0-9]{1,4}")
            ? new ShowingSubmission.Chosen(Optional.of(unit), Integer.parseInt(attempt))
            : ShowingSubmission.Chosen.NONE;
    return showing
        .show(current.session(), current.base(), chosen)
        .map(page -> Response.ok(Templates.work(page).render()).build())
        .orElseGet(SubmissionResource::notHere);
  }

  @GET
  @Path("/files/{file: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}")
  public Response download(@PathParam("file") String file) {
    return showing
        .file(current.session(), UUID.fromString(file))
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

  private static Response notHere() {
    Refusal refusal =
        new Refusal(
            "HUB-SUBMISSION-01",
            403,
            "There is no work to look at here.",
            "Open it again from the gradebook of your course.",
            Optional.empty());
    return RefusalMapper.answer(refusal);
  }
}
