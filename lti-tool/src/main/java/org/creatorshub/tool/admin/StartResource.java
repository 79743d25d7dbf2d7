package org.creatorshub.tool.admin;

import io.vertx.ext.web.RoutingContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;

/** {@code /admin/start/…}: a one-time link is opened, a passphrase chosen. */
@OpenToEverybody
@Path("/admin/start/{token}")
public class StartResource {
  private static final String HTML = "text/html;charset=utf-8";
  private final Starting starting;

  public StartResource(Starting starting) {
    this.starting = starting;
  }

  /** Looking uses nothing up: mail programs open links before people do. */
  @GET
  public Response form(@PathParam("token") String token) {
    return page(200, token, "", "");
  }

  @POST
  @Transactional
  public Response start(
      @PathParam("token") String token,
      @RestForm @DefaultValue("") String passphrase,
      @RestForm @DefaultValue("") String again,
      @Context RoutingContext routing) {
    String network = routing.request().remoteAddress().hostAddress();
    return switch (starting.start(token, passphrase, again, network)) {
      case SignIn.Begun(String session) ->
          Response.seeOther(URI.create("/admin"))
              .header("Set-Cookie", AdminCookie.set(session))
              .header("Cache-Control", "no-store")
              .build();
      case SignIn.Refused(String id, int status, String sentence) ->
          page(status, token, sentence, id);
    };
  }

  private Response page(int status, String token, String problem, String id) {
    return starting
        .look(token)
        .map(
            link ->
                answer(
                    status,
                    AdminTemplates.start(
                            new StartPage("/admin/start/" + token, link.name(), problem, id))
                        .render()))
        .orElseGet(
            () -> {
              SignIn.Refused gone = Starting.gone();
              return answer(
                  gone.status(), AdminTemplates.gone(gone.sentence(), gone.id()).render());
            });
  }

  private static Response answer(int status, String html) {
    return Response.status(status)
        .type(HTML)
        .header("Cache-Control", "no-store")
        .entity(html)
        .build();
  }
}
