package org.creatorshub.tool.records;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.creatorshub.reporting.validation.Edition;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses documents that call themselves forms: the server takes every form apart before a resource
 * sees it, so that it could not be kept byte for byte, and fails on what is no form.
 */
final class FormDocumentFilter {
  private static final String STATEMENTS = "/xapi/statements";

  @ServerRequestFilter(preMatching = true)
  public @Nullable Response refuse(ContainerRequestContext context, HttpServerRequest request) {
    URI uri = context.getUriInfo().getRequestUri();
    String path = uri.getRawPath();
    String query = Optional.ofNullable(uri.getRawQuery()).orElse("");
    // the type as the server will see it, not as the alternate syntax may have changed it
    boolean refused =
        path.startsWith("/xapi/")
            && !path.startsWith(STATEMENTS)
            && !path.startsWith("/xapi/2/statements")
            && !AlternateRequest.is(request.method().name(), query)
            && isForm(request.getHeader(HttpHeaders.CONTENT_TYPE));
    return refused
        ? ReplyMapper.response(
            Reply.refused(
                400,
                "L-23",
                "A document is not taken as a form; name its own type, or"
                    + " application/octet-stream",
                Edition.V1_0_3))
        : null;
  }

  private static boolean isForm(@Nullable String type) {
    String lower = Optional.ofNullable(type).orElse("").strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("multipart/form-data")
        || lower.startsWith("application/x-www-form-urlencoded");
  }
}
