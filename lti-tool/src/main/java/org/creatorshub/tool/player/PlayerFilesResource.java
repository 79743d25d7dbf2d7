package org.creatorshub.tool.player;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The files of the player, out of the cmi5 package; they are the same for everybody. */
@Path("/player")
public class PlayerFilesResource {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  private final PlayerFiles files;

  public PlayerFilesResource(PlayerFiles files) {
    this.files = files;
  }

  @GET
  @Path("/{content}/{path:.+}")
  public Response file(@PathParam("content") String content, @PathParam("path") String path) {
    Optional<byte[]> file = files.file(content, path);
    return file.map(
            bytes ->
                Response.ok(bytes, kind(path))
                    .header("Content-Security-Policy", POLICY)
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "no-referrer")
                    .header("Cache-Control", "private, max-age=3600")
                    .build())
        .orElseGet(() -> Response.status(404).build());
  }

  private static String kind(String path) {
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "html" -> "text/html; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      default -> "application/octet-stream";
    };
  }
}
