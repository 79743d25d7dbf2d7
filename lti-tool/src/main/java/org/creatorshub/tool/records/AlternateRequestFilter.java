package org.creatorshub.tool.records;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Optional;
import org.creatorshub.reporting.validation.Edition;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Turns requests of the alternate syntax into plain ones before any resource is chosen, so that no
 * resource knows of it.
 */
final class AlternateRequestFilter {
  private static final String VERSION = "X-Experience-API-Version";
  private static final String UNWRAPPED = "application/octet-stream";

  @ServerRequestFilter(preMatching = true)
  public Uni<Response> rewrite(ContainerRequestContext context, HttpServerRequest request) {
    URI uri = context.getUriInfo().getRequestUri();
    String query = Optional.ofNullable(uri.getRawQuery()).orElse("");
    if (!uri.getRawPath().startsWith("/xapi/")
        || !AlternateRequest.is(context.getMethod(), query)) {
      return Uni.createFrom().nullItem();
    }
    return WholeBody.of(request, AlternateRequest.LARGEST)
        // what the form wraps is no form: the server would take it apart once more
        .invoke(form -> request.headers().set(HttpHeaders.CONTENT_TYPE, UNWRAPPED))
        .map(
            form ->
                form.length() > AlternateRequest.LARGEST
                    ? Optional.of(refused(context, 413, "The form is too large"))
                    : rewrite(context, uri, query, form.getBytes()))
        .flatMap(AlternateRequestFilter::orGoOn);
  }

  private static Uni<Response> orGoOn(Optional<Response> refusal) {
    return refusal
        .map(response -> Uni.createFrom().item(response))
        .orElseGet(() -> Uni.createFrom().nullItem());
  }

  private static Optional<Response> rewrite(
      ContainerRequestContext context, URI uri, String query, byte[] form) {
    Optional<String> version = Optional.ofNullable(context.getHeaderString(VERSION));
    return switch (AlternateRequest.read(query, version, form)) {
      case AlternateRequest.Refused(int status, String message) ->
          Optional.of(refused(context, status, message));
      case AlternateRequest.Plain plain -> {
        context.setMethod(plain.method());
        String address = uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
        context.setRequestUri(
            URI.create(plain.query().isEmpty() ? address : address + "?" + plain.query()));
        plain.headers().forEach(context.getHeaders()::putSingle);
        context.setEntityStream(new ByteArrayInputStream(plain.body()));
        yield Optional.empty();
      }
    };
  }

  private static Response refused(ContainerRequestContext context, int status, String message) {
    Edition edition =
        Optional.ofNullable(context.getHeaderString(VERSION))
            .flatMap(Edition::named)
            .orElse(Edition.V1_0_3);
    return ReplyMapper.response(Reply.refused(status, "L-03", message, edition));
  }
}
