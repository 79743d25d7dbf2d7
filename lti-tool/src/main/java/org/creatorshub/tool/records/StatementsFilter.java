package org.creatorshub.tool.records;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.creatorshub.reporting.lrs.RecordStore;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * What holds for every request to {@code /xapi}, also where no resource runs: answers say when they
 * were made, and those about statements how far the store is complete (L-11).
 */
final class StatementsFilter {
  private static final String CONSISTENT = "X-Experience-API-Consistent-Through";
  private static final String STATEMENTS = "/xapi/statements";

  private static final List<MediaType> FORMS =
      List.of(MediaType.MULTIPART_FORM_DATA_TYPE, MediaType.APPLICATION_FORM_URLENCODED_TYPE);

  private final RecordStore store;
  private final Clock clock;

  @Inject
  StatementsFilter(RecordStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Forms are read by the server before a resource sees them; here they are nothing (L-18), unless
   * they stand for another request. A type that cannot be read would fail there too.
   */
  @ServerRequestFilter(preMatching = true)
  public Optional<Response> refuseForms(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    String header = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
    if (header == null || !path.startsWith("/xapi")) {
      return Optional.empty();
    }
    Optional<MediaType> type = read(header);
    if (type.isEmpty()) {
      return Optional.of(refused("The Content-Type is not a media type"));
    }
    String query = request.getUriInfo().getRequestUri().getRawQuery();
    boolean alternate =
        query != null
            && AlternateRequest.is(request.getMethod(), query)
            && !type.get().isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
    return path.startsWith(STATEMENTS)
            && FORMS.stream().anyMatch(type.get()::isCompatible)
            && !alternate
        ? Optional.of(refused("Send application/json, or multipart/mixed with files"))
        : Optional.empty();
  }

  private static Optional<MediaType> read(String header) {
    try {
      return Optional.of(MediaType.valueOf(header));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Response refused(String reason) {
    return Response.status(400)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity("{\"status\":400,\"detail\":\"" + reason + " (L-18)\"}")
        .build();
  }

  @ServerResponseFilter
  public void say(ContainerRequestContext request, ContainerResponseContext response) {
    String path = request.getUriInfo().getPath();
    if (!path.startsWith("/xapi")) {
      return;
    }
    // RFC 9110 6.6.1: whoever has a clock says the time
    if (!response.getHeaders().containsKey(HttpHeaders.DATE)) {
      response.getHeaders().putSingle(HttpHeaders.DATE, HttpDate.of(clock.instant()));
    }
    if (path.startsWith(STATEMENTS) && !response.getHeaders().containsKey(CONSISTENT)) {
      response.getHeaders().putSingle(CONSISTENT, store.lastConsistentThrough().toString());
    }
  }
}
