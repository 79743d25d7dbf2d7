package org.creatorshub.tool.language;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Notes which languages a browser asks for, before anything is drawn. */
final class LanguageFilter {
  private final CurrentLanguage current;

  LanguageFilter(CurrentLanguage current) {
    this.current = current;
  }

  @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
  public void note(ContainerRequestContext request) {
    String accepted = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
    current.asked(
        accepted == null ? "" : accepted,
        request.getMethod().equals("GET") ? request.getUriInfo().getRequestUri().getRawPath() : "");
  }
}
