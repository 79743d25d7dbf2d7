package org.creatorshub.tool.records;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.net.URI;
import java.util.Optional;
import org.creatorshub.reporting.validation.Edition;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Names a version on every answer under {@code /xapi}, also where no resource ran (L-01). The same
 * store answers at {@code /xapi/2}; only answers to requests without a version differ there,
 * because 1.0.3 and 2.0 each want their own.
 */
final class EditionFilter {
  private static final String VERSION = "X-Experience-API-Version";
  private static final String SECOND = "/xapi/2";
  private static final String BY_DEFAULT = "xapi.edition";

  /** Before the alternate syntax is read. */
  @ServerRequestFilter(preMatching = true, priority = 1_000)
  public void findEndpoint(ContainerRequestContext context) {
    URI uri = context.getUriInfo().getRequestUri();
    if (uri.getRawPath().startsWith(SECOND + "/")) {
      context.setProperty(BY_DEFAULT, Edition.V2_0_0);
      context.setRequestUri(URI.create(uri.toString().replaceFirst(SECOND + "/", "/xapi/")));
    }
  }

  @ServerResponseFilter
  public void name(ContainerRequestContext request, ContainerResponseContext response) {
    if (!request.getUriInfo().getPath().startsWith("/xapi")) {
      return;
    }
    Optional<Edition> asked =
        Optional.ofNullable(request.getHeaderString(VERSION)).flatMap(Edition::named);
    boolean second = request.getProperty(BY_DEFAULT) instanceof Edition;
    if (!response.getHeaders().containsKey(VERSION) || (asked.isEmpty() && second)) {
      Edition unasked = second ? Edition.V2_0_0 : Edition.V1_0_3;
      response.getHeaders().putSingle(VERSION, asked.orElse(unasked).header());
    }
  }
}
