package org.creatorshub.tool.admin;

import io.quarkus.arc.All;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.platform.Platforms;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalPage;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** The console's door: a session, the right to this page, and forms of our own pages only. */
final class AdminFilter {
  private static final String TOKEN = "hub.admin.token";
  private static final Logger LOG = Logger.getLogger(AdminFilter.class);

  private final EnteringConsole entering;
  private final CurrentAdmin current;
  private final Platforms platforms;
  private final ToolAddress address;
  private final List<ConsoleEntry> entries;

  AdminFilter(
      EnteringConsole entering,
      CurrentAdmin current,
      Platforms platforms,
      ToolAddress address,
      @All List<ConsoleEntry> entries) {
    this.entering = entering;
    this.current = current;
    this.platforms = platforms;
    this.address = address;
    this.entries = entries;
  }

  @WithFormRead
  @ServerRequestFilter
  public @Nullable Response enter(
      ResteasyReactiveContainerRequestContext request,
      ResourceInfo resource,
      RoutingContext routing) {
    if (!isConsole(resource)) {
      return null;
    }
    boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (!reading && !ownOrigin(request)) {
      return refuse(Denied.FORGED);
    }
    if (resource.getResourceClass().isAnnotationPresent(OpenToEverybody.class)) {
      return null;
    }
    Cookie cookie = request.getCookies().get(AdminCookie.NAME);
    return entering
        .enter(cookie == null ? "" : cookie.getValue())
        .map(entered -> admit(request, resource, routing, entered))
        .orElseGet(() -> Optional.of(signIn(reading)))
        .orElse(null);
  }

  /** By class and not by path: a path has many spellings. */
  private static boolean isConsole(ResourceInfo resource) {
    Class<?> type = resource.getResourceClass();
    Path path = type == null ? null : type.getAnnotation(Path.class);
    return path != null && path.value().matches("/?admin(/.*)?");
  }

  private Optional<Response> admit(
      ResteasyReactiveContainerRequestContext request,
      ResourceInfo resource,
      RoutingContext routing,
      EnteringConsole.Entered entered) {
    AdminSession session = entered.session();
    entered.newToken().ifPresent(token -> request.setProperty(TOKEN, token));
    boolean scoped = resource.getResourceClass().isAnnotationPresent(ScopedToPlatform.class);
    if (session.scope() instanceof Scope.OnePlatform && !scoped) {
      return Optional.of(refuse(Denied.NOT_YOURS));
    }
    boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (!reading && !carries(request, session.csrf())) {
      return Optional.of(refuse(Denied.FORGED));
    }
    current.enter(
        session,
        routing.request().remoteAddress().hostAddress(),
        request.getUriInfo().getPath(),
        entries);
    current.at(session.scope().platform().flatMap(platforms::byId).map(Platform::name));
    return Optional.empty();
  }

  /**
   * Our console pages send their origin; a form without one is not from a browser's page of ours.
   */
  private boolean ownOrigin(ContainerRequestContext request) {
    String origin = request.getHeaderString("Origin");
    try {
      return origin != null && address.isOurs(new URI(origin));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean carries(ResteasyReactiveContainerRequestContext request, String csrf) {
    ResteasyReactiveRequestContext context =
        (ResteasyReactiveRequestContext) request.getServerRequestContext();
    Object field = context.getFormParameter("csrf", true, false);
    return field != null && Fingerprint.of(field.toString()).matches(Fingerprint.of(csrf));
  }

  private static Response signIn(boolean reading) {
    return reading
        ? Response.status(303)
            .header("Location", "/admin/sign-in")
            .header("Cache-Control", "no-store")
            .build()
        : refuse(Denied.SIGNED_OUT);
  }

  private static Response refuse(Refusal refusal) {
    String reference = RefusalPage.newReference();
    LOG.infof("Console refused: %s, reference %s", refusal.id(), reference);
    return Response.status(refusal.status())
        .type("text/html;charset=UTF-8")
        .header("Cache-Control", "no-store")
        .entity(RefusalPage.html(refusal, reference))
        .build();
  }

  /** Before the headers that every page gets, which keep what is here. */
  @ServerResponseFilter(priority = 6000)
  public void secure(ContainerRequestContext request, ContainerResponseContext response) {
    String path = request.getUriInfo().getPath();
    if (!path.equals("/admin") && !path.startsWith("/admin/")) {
      return;
    }
    // With "no-referrer" a browser would write "null" as the origin of our own forms.
    response.getHeaders().putSingle("Referrer-Policy", "same-origin");
    response.getHeaders().putSingle("X-Frame-Options", "DENY");
    response.getHeaders().putSingle("X-Robots-Tag", "noindex");
    Object token = request.getProperty(TOKEN);
    if (token != null && !response.getHeaders().containsKey("Set-Cookie")) {
      response.getHeaders().add("Set-Cookie", AdminCookie.set(token.toString()));
    }
  }
}
