package org.creatorshub.tool.login;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.platform.ContentPolicy;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalPage;
import org.jboss.logging.Logger;

/** {@code /lti/login}, by GET and by POST with the same result (LTI-LOGIN-01). */
@Path("/lti/login")
public final class LoginResource {
  private static final String ONE = "{platform:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";
  private static final Set<String> FRAMES = Set.of("iframe", "frame", "embed", "object");
  private static final Logger LOG = Logger.getLogger(LoginResource.class);

  private final InitiatingLogin initiating;
  private final Secrets secrets;

  public LoginResource(InitiatingLogin initiating, Secrets secrets) {
    this.initiating = initiating;
    this.secrets = secrets;
  }

  @GET
  public Response get(
      @Context UriInfo uri, @Context HttpHeaders headers, @Context RoutingContext routing) {
    return answer(new FormFields(uri.getQueryParameters()), Optional.empty(), headers, routing);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response post(@Context HttpHeaders headers, @Context RoutingContext routing) {
    return answer(PostedForm.fields(), Optional.empty(), headers, routing);
  }

  /** The address of one registration, for platforms that send no client id (LTI-LOGIN-03). */
  @GET
  @Path(ONE)
  public Response get(
      @PathParam("platform") String platform,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context RoutingContext routing) {
    FormFields fields = new FormFields(uri.getQueryParameters());
    return answer(fields, Optional.of(UUID.fromString(platform)), headers, routing);
  }

  @POST
  @Path(ONE)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response post(
      @PathParam("platform") String platform,
      @Context HttpHeaders headers,
      @Context RoutingContext routing) {
    Optional<UUID> registration = Optional.of(UUID.fromString(platform));
    return answer(PostedForm.fields(), registration, headers, routing);
  }

  private Response answer(
      FormFields fields, Optional<UUID> registration, HttpHeaders headers, RoutingContext routing) {
    Map<String, String> cookies = new HashMap<>();
    headers.getCookies().forEach((name, cookie) -> cookies.put(name, cookie.getValue()));
    Optional<String> secret = BrowserCookies.lasting(cookies);
    String network = routing.request().remoteAddress().hostAddress();
    boolean framed = FRAMES.contains(String.valueOf(headers.getHeaderString("Sec-Fetch-Dest")));
    LoginRequest asked = new LoginRequest(fields, registration, secret, framed, network);
    return switch (initiating.initiate(asked)) {
      case LoginResult.Refused(Refusal refusal) -> refused(refusal);
      case LoginResult.Redirect redirect -> redirect(redirect);
      case LoginResult.Trial trial -> trial(trial, again(fields, registration));
    };
  }

  private static Response redirect(LoginResult.Redirect redirect) {
    Response.ResponseBuilder response =
        Response.status(303)
            .header("Location", redirect.to().toString())
            .header("Cache-Control", "no-store")
            .header("Set-Cookie", BrowserCookies.setLasting(redirect.browserSecret()));
    if (redirect.firstOfBrowser()) {
      String own = BrowserCookies.setForLogin(redirect.state(), redirect.browserSecret());
      response.header("Set-Cookie", own);
    }
    return response.build();
  }

  /**
   * Scripts of this page see the secret of the login, so the lasting cookie gets another one. Any
   * page may frame it: hosted LMSs show tools on hosts that no registration names.
   */
  private Response trial(LoginResult.Trial trial, String again) {
    LoginResult.Redirect plain = trial.plain();
    String page =
        LoginTemplates.trial(
                plain.to().toString(),
                trial.stored().toString(),
                trial.target().orElse(""),
                ToolAddress.originOf(trial.stored()),
                trial.key(),
                trial.secret(),
                again)
            .render();
    return Response.ok(page, "text/html;charset=UTF-8")
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", ContentPolicy.framedByAnyone())
        .header("Set-Cookie", BrowserCookies.setLasting(secrets.next()))
        .header("Set-Cookie", BrowserCookies.setForLogin(plain.state(), plain.browserSecret()))
        .build();
  }

  /** The same announcement, for a window of its own. */
  private static String again(FormFields fields, Optional<UUID> registration) {
    return "/lti/login"
        + registration.map(id -> "/" + id).orElse("")
        + "?"
        + fields.values().entrySet().stream()
            .flatMap(field -> field.getValue().stream().map(v -> pair(field.getKey(), v)))
            .collect(Collectors.joining("&"));
  }

  private static String pair(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static Response refused(Refusal refusal) {
    String reference = RefusalPage.newReference();
    LOG.infof("Login refused: %s, reference %s", refusal.id(), reference);
    return Response.status(refusal.status())
        .type("text/html;charset=UTF-8")
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", ContentPolicy.framedByAnyone())
        .entity(RefusalPage.html(refusal, reference))
        .build();
  }
}
