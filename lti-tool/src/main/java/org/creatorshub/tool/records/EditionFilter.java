package org.creatorshub.tool.records;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.creatorshub.reporting.validation.Edition;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Names a version on every answer under {@code /xapi}, also where no resource ran (L-01). */
final class EditionFilter {
  private static final String VERSION = "X-Experience-API-Version";

  @ServerResponseFilter
  public void name(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getUriInfo().getPath().startsWith("/xapi")
        && !response.getHeaders().containsKey(VERSION)) {
      response.getHeaders().putSingle(VERSION, Edition.V1_0_3.header());
    }
  }
}
