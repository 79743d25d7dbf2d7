package org.creatorshub.tool.portfolio;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.session.LaunchSession;

/** Gives learners their own files back, always as a download and never as a page. */
@Path("/portfolio/files/{file: [0-9a-f-]{36}}")
public class FilesResource {
  private final CurrentSession current;
  private final KeptFiles files;

  public FilesResource(CurrentSession current, KeptFiles files) {
    this.current = current;
    this.files = files;
  }

  @GET
  public Response download(@PathParam("file") String id) {
    LaunchSession session = current.session();
    Optional<KeptFile> file =
        id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
            ? files.find(session.platform(), session.person(), UUID.fromString(id))
            : Optional.empty();
    return file.map(found -> attached(session.platform(), found))
        .orElseGet(() -> Response.status(404).build());
  }

  private Response attached(UUID platform, KeptFile file) {
    StreamingOutput content = to -> files.copy(platform, file.id(), to);
    return Response.ok(content, file.kind().mediaType())
        .header("Content-Disposition", Attachment.named(file.name()))
        .header("Content-Length", file.bytes())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("Cache-Control", "private, no-store")
        .build();
  }
}
