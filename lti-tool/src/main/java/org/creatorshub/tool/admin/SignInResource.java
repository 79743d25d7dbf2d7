package org.creatorshub.tool.admin;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;

/** {@code /admin/sign-in}. */
@OpenToEverybody
@Path("/admin/sign-in")
public class SignInResource {
  private static final String HTML = "text/html;charset=utf-8";
  private final SigningIn signing;

  public SignInResource(SigningIn signing) {
    this.signing = signing;
  }

  @GET
  public Response form() {
    return page(200, new SignInPage("", "", ""));
  }

  @POST
  public Response signIn(
      @RestForm @DefaultValue("") String name,
      @RestForm @DefaultValue("") String passphrase,
      @Context RoutingContext routing) {
    String network = routing.request().remoteAddress().hostAddress();
    return switch (signing.signIn(name, passphrase, network)) {
      case SignIn.Begun(String token) ->
          Response.seeOther(URI.create("/admin"))
              .header("Set-Cookie", AdminCookie.set(token))
              .header("Cache-Control", "no-store")
              .build();
      case SignIn.Refused(String id, int status, String sentence) ->
          page(status, new SignInPage(name, sentence, id));
    };
  }

  private static Response page(int status, SignInPage page) {
    return Response.status(status)
        .type(HTML)
        .header("Cache-Control", "no-store")
        .entity(AdminTemplates.entrance(page).render())
        .build();
  }
}
