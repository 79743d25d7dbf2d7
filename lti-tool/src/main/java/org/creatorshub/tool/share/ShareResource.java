package org.creatorshub.tool.share;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Attachment;
import org.creatorshub.tool.portfolio.KeptFile;
import org.creatorshub.tool.portfolio.KeptFiles;
import org.creatorshub.tool.share.OpeningShare.Door;
import org.jboss.resteasy.reactive.RestForm;

/** A shared portfolio for its readers: no account, nothing to write. */
@Path("/share/{token}")
public class ShareResource {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String COOKIE = "__Secure-hub-share";
  private final OpeningShare opening;
  private final ShowingShare showing;
  private final KeptFiles files;

  public ShareResource(OpeningShare opening, ShowingShare showing, KeptFiles files) {
    this.opening = opening;
    this.showing = showing;
    this.files = files;
  }

  @GET
  @Transactional
  public Response show(
      @PathParam("token") String token, @CookieParam(COOKIE) @DefaultValue("") String visit) {
    return switch (opening.look(token, visit, true)) {
      case Door.Nothing nothing -> gone();
      case Door.Closed closed -> door(token, closed);
      case Door.Open open ->
          guarded(
              Response.ok(
                  ShareTemplates.shared(showing.page(open.share(), "/share/" + token)).render(),
                  HTML));
    };
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response enter(
      @PathParam("token") String token, @RestForm @DefaultValue("") String passphrase) {
    return switch (opening.enter(token, passphrase)) {
      case Door.Nothing nothing -> gone();
      case Door.Closed closed -> door(token, closed);
      case Door.Open open -> entered(token, open);
    };
  }

  @GET
  @Path("/files/{file: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}")
  @Transactional
  public Response file(
      @PathParam("token") String token,
      @PathParam("file") String file,
      @CookieParam(COOKIE) @DefaultValue("") String visit) {
    return opening.look(token, visit, false) instanceof Door.Open open
        ? showing
            .file(open.share(), UUID.fromString(file))
            .map(kept -> attached(open.share().platform(), kept))
            .orElseGet(ShareResource::gone)
        : gone();
  }

  private Response attached(UUID platform, KeptFile file) {
    StreamingOutput content = to -> files.copy(platform, file.id(), to);
    return guarded(
        Response.ok(content, file.kind().mediaType())
            .header("Content-Disposition", Attachment.named(file.name()))
            .header("Content-Length", file.bytes())
            .header("X-Content-Type-Options", "nosniff")
            .header("Content-Security-Policy", "sandbox; default-src 'none'"));
  }

  private static Response entered(String token, Door.Open open) {
    Response.ResponseBuilder answer = Response.seeOther(URI.create("/share/" + token));
    Optional<NewCookie> cookie =
        open.visit()
            .map(
                visit ->
                    new NewCookie.Builder(COOKIE)
                        .value(visit)
                        .path("/share/" + token)
                        .maxAge((int) OpeningShare.VISIT.toSeconds())
                        .secure(true)
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .build());
    cookie.ifPresent(answer::cookie);
    return guarded(answer);
  }

  private static Response door(String token, Door.Closed closed) {
    int status = closed.refused().isEmpty() ? 200 : 403;
    String sentence = closed.refused().map(ShareRule::sentence).orElse("");
    String id = closed.refused().map(ShareRule::id).orElse("");
    String html =
        ShareTemplates.door("/share/" + token, closed.passphrase(), sentence, id).render();
    return guarded(Response.status(status).type(HTML).entity(html));
  }

  private static Response gone() {
    return guarded(Response.status(404).type(HTML).entity(ShareTemplates.gone().render()));
  }

  private static Response guarded(Response.ResponseBuilder answer) {
    return answer
        .header("X-Robots-Tag", "noindex, noarchive")
        .header("Referrer-Policy", "no-referrer")
        .header("Cache-Control", "private, no-store")
        .build();
  }
}
