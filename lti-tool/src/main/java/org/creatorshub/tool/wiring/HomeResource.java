package org.creatorshub.tool.wiring;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The page that needs no launch: what this is. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class HomeResource {
  private final HubConfig config;
  private final Template home;

  @Inject
  HomeResource(HubConfig config, @Location("home/home") Template home) {
    this.config = config;
    this.home = home;
  }

  @GET
  public TemplateInstance home() {
    return home.data("demo", config.demo(), "sandbox", "http://127.0.0.1:" + (config.port() + 1));
  }
}
