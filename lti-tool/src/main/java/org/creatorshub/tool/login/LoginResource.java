package org.creatorshub.tool.login;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.tool.platform.ContentPolicy;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalPage;
import org.jboss.logging.Logger;

/** {@code /lti/login}, by GET and by POST with the same result (LTI-LOGIN-01). */
@Path("/lti/login")
public final class LoginResource {
  private static final Logger LOG = Logger.getLogger(LoginResource.class);

  private final InitiatingLogin initiating;

  public LoginResource(InitiatingLogin initiating) {
    this.initiating = initiating;
  }

  @GET
  public Response get(
      @Context UriInfo uri, @Context HttpHeaders headers, @Context RoutingContext routing) {
    return answer(new FormFields(uri.getQueryParameters()), headers, routing);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response post(@Context HttpHeaders headers, @Context RoutingContext routing) {
    return answer(PostedForm.fields(), headers, routing);
  }

  private Response answer(FormFields fields, HttpHeaders headers, RoutingContext routing) {
    Map<String, String> cookies = new HashMap<>();
    headers.getCookies().forEach((name, cookie) -> cookies.put(name, cookie.getValue()));
    Optional<String> secret = BrowserCookies.lasting(cookies);
    String network = routing.request().remoteAddress().hostAddress();
    return switch (initiating.initiate(new LoginRequest(fields, secret, network))) {
      case LoginResult.Refused(Refusal refusal) -> refused(refusal);
      case LoginResult.Redirect redirect -> redirect(redirect);
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
