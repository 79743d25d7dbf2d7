package org.creatorshub.tool.session;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creatorshub.tool.platform.ContentPolicy;
import org.creatorshub.tool.platform.Platforms;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalPage;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** Opens the session of a request before its page runs, and guards every change it makes. */
final class SessionFilter {
  static final String POLICY = "hub.policy";

  /** The browser's own secret; set at login. */
  private static final String COOKIE = "__Host-hub-b";

  private static final Pattern PROTECTED =
      Pattern.compile("/(learn|portfolio|dashboard|deeplink|submission|privacy|new-window)(/.*)?");
  private static final Logger LOG = Logger.getLogger(SessionFilter.class);

  private final EnteringSession entering;
  private final ForgeryGuard guard;
  private final Platforms platforms;
  private final CurrentSession current;

  SessionFilter(
      EnteringSession entering, ForgeryGuard guard, Platforms platforms, CurrentSession current) {
    this.entering = entering;
    this.guard = guard;
    this.platforms = platforms;
    this.current = current;
  }

  @WithFormRead
  @ServerRequestFilter
  public @Nullable Response open(ResteasyReactiveContainerRequestContext request) {
    URI asked = request.getUriInfo().getRequestUri();
    if (!PROTECTED.matcher(asked.getRawPath()).matches()) {
      return null;
    }
    Object handle = request.getProperty(HandleFilter.HANDLE);
    Cookie cookie = request.getCookies().get(COOKIE);
    boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    Entry entry =
        entering.enter(
            handle == null ? "" : handle.toString(),
            Optional.ofNullable(cookie).map(Cookie::getValue),
            reading);
    return switch (entry) {
      case Entry.WithoutToken(String base) -> elsewhere(base, asked);
      case Entry.Closed(Refusal refusal, Optional<UUID> platform) -> refuse(request, refusal);
      case Entry.Entered entered -> enter(request, entered, reading);
    };
  }

  private @Nullable Response enter(
      ResteasyReactiveContainerRequestContext request, Entry.Entered entered, boolean reading) {
    LaunchSession session = entered.session();
    current.enter(session, entered.base());
    platforms
        .byId(session.platform())
        .map(platform -> ContentPolicy.framedBy(platform, sentAddresses(entered)))
        .ifPresent(policy -> request.setProperty(POLICY, policy));
    if (reading || guard.trusts(submission(request), session.csrf())) {
      return null;
    }
    return refuse(
        request,
        Refusal.openAgain("HUB-SESSION-04", 403, "We could not be sure that you sent this."));
  }

  private static Submission submission(ResteasyReactiveContainerRequestContext request) {
    ResteasyReactiveRequestContext context =
        (ResteasyReactiveRequestContext) request.getServerRequestContext();
    Object field = context.getFormParameter("csrf", true, false);
    Optional<String> csrf =
        Optional.ofNullable(field)
            .map(Object::toString)
            .or(() -> Optional.ofNullable(request.getHeaderString("X-CSRF")))
            .or(
                () ->
                    Optional.ofNullable(
                        request.getUriInfo().getQueryParameters().getFirst("csrf")));
    return new Submission(
        csrf,
        Optional.ofNullable(request.getHeaderString("Sec-Fetch-Site")),
        Optional.ofNullable(request.getHeaderString("Origin")));
  }

  private static List<String> sentAddresses(Entry.Entered entered) {
    return Stream.of(entered.session().returnUrl(), entered.deepLinkReturn())
        .flatMap(Optional::stream)
        .toList();
  }

  private static Response elsewhere(String base, URI asked) {
    String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
    return Response.status(303)
        .header("Location", base + asked.getRawPath() + query)
        .header("Cache-Control", "no-store")
        .build();
  }

  private static Response refuse(ContainerRequestContext request, Refusal refusal) {
    String reference = RefusalPage.newReference();
    LOG.infof("Session refused: %s, reference %s", refusal.id(), reference);
    request.setProperty(POLICY, ContentPolicy.framedByAnyone());
    if (wantsJson(request)) {
      return Response.status(refusal.status())
          .type("application/problem+json")
          .header("Cache-Control", "no-store")
          .entity(refusal.problemJson(reference))
          .build();
    }
    return Response.status(refusal.status())
        .type("text/html;charset=UTF-8")
        .header("Cache-Control", "no-store")
        .entity(RefusalPage.html(refusal, reference))
        .build();
  }

  /** Our own scripts ask for JSON; a browser that opens a page does not. */
  private static boolean wantsJson(ContainerRequestContext request) {
    String accept = request.getHeaderString("Accept");
    return accept != null && accept.contains("json") && !accept.contains("text/html");
  }
}
