package org.creatorshub.tool.session;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedMap;
import org.creatorshub.tool.platform.ContentPolicy;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every answer its safety headers; what a resource set itself is kept. */
final class HeadersFilter {
  @ServerResponseFilter
  public void secure(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    Object policy = request.getProperty(SessionFilter.POLICY);
    boolean moving = response.getStatus() >= 300 && response.getStatus() < 400; // shows nothing
    if (!moving && !headers.containsKey("Content-Security-Policy")) {
      headers.putSingle(
          "Content-Security-Policy", policy == null ? ContentPolicy.unframed() : policy);
    }
    if (!headers.containsKey("Referrer-Policy")) {
      headers.putSingle("Referrer-Policy", "no-referrer");
    }
    headers.putSingle("X-Content-Type-Options", "nosniff");
    if ((policy != null || isPage(response)) && !headers.containsKey("Cache-Control")) {
      headers.putSingle("Cache-Control", "no-store");
    }
  }

  /** A template has no media type yet. */
  private static boolean isPage(ContainerResponseContext response) {
    return response.getEntity() instanceof TemplateInstance
        || (response.getMediaType() != null && response.getMediaType().getSubtype().equals("html"));
  }
}
