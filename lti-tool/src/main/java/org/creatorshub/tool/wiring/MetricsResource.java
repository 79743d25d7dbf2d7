package org.creatorshub.tool.wiring;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.tool.keys.Fingerprint;

/**
 * {@code /metrics}: figures for monitoring, as Prometheus reads them. With {@code
 * HUB_METRICS_TOKEN} set, whoever brings it may read them; else only who asks on this machine
 * itself and not through a web server in front of us.
 */
@Path("/metrics")
public final class MetricsResource {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

  /** A web server in front adds one of these; without them a request on loopback is local. */
  private static final List<String> FORWARDED =
      List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via");

  private final Figures figures;
  private final HubConfig config;

  @Inject
  public MetricsResource(Figures figures, HubConfig config) {
    this.figures = figures;
    this.config = config;
  }

  @GET
  public Response read(
      @HeaderParam("Authorization") Optional<String> authorization, RoutingContext routing) {
    if (!mayRead(authorization, routing)) {
      return Response.status(404).build();
    }
    return Response.ok(figures.text(), "text/plain; version=0.0.4; charset=utf-8")
        .header("Cache-Control", "no-store")
        .build();
  }

  private boolean mayRead(Optional<String> authorization, RoutingContext routing) {
    if (config.metricsToken().isEmpty()) {
      boolean here = LOOPBACK.contains(routing.request().remoteAddress().hostAddress());
      return here && FORWARDED.stream().noneMatch(routing.request().headers()::contains);
    }
    Fingerprint wanted = Fingerprint.of("Bearer " + config.metricsToken());
    return authorization.filter(given -> Fingerprint.of(given).matches(wanted)).isPresent();
  }
}
