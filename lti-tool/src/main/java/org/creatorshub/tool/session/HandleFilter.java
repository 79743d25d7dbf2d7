package org.creatorshub.tool.session;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Takes {@code /l/<handle>} off the address before it is matched, so that pages are written once.
 * It runs on a thread that must not wait: the session itself is opened by {@link SessionFilter}.
 */
final class HandleFilter {
  static final String HANDLE = "hub.handle";

  private static final Pattern SCOPED =
      Pattern.compile(
          "/l/([A-Za-z0-9_-]{1,64})(/(?:learn|portfolio|dashboard|deeplink|submission|privacy|new-window)(?:/.*)?)");

  @ServerRequestFilter(preMatching = true)
  public @Nullable Response strip(ContainerRequestContext request) {
    URI asked = request.getUriInfo().getRequestUri();
    String path = asked.getRawPath();
    if (!path.startsWith("/l/")) {
      return null;
    }
    Matcher scoped = SCOPED.matcher(path);
    if (!scoped.matches()) {
      return Response.status(404).build();
    }
    request.setProperty(HANDLE, scoped.group(1));
    String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
    request.setRequestUri(asked.resolve(scoped.group(2) + query));
    return null;
  }
}
