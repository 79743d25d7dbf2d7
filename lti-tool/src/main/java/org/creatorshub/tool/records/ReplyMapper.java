package org.creatorshub.tool.records;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.creatorshub.reporting.document.Conditions;

/** Between HTTP and the use cases that are not about statements. */
final class ReplyMapper {
  private ReplyMapper() {}

  static DocumentAsk ask(UriInfo uri, HttpHeaders headers, byte[] body) {
    return new DocumentAsk(
        new Ask(
            header(headers, "X-Experience-API-Version"),
            header(headers, HttpHeaders.AUTHORIZATION),
            header(headers, HttpHeaders.CONTENT_TYPE),
            Optional.ofNullable(uri.getRequestUri().getRawQuery()).orElse(""),
            body),
        new Conditions(
            header(headers, HttpHeaders.IF_MATCH), header(headers, HttpHeaders.IF_NONE_MATCH)));
  }

  private static Optional<String> header(HttpHeaders headers, String name) {
    return Optional.ofNullable(headers.getHeaderString(name));
  }

  static Response response(Reply reply) {
    Response.ResponseBuilder response =
        Response.status(reply.status())
            .header("X-Experience-API-Version", reply.edition().header())
            .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
            // documents are foreign: a browser that is led here must not run them
            .header("X-Content-Type-Options", "nosniff")
            .header("Content-Security-Policy", "sandbox; default-src 'none'");
    reply.headers().forEach(response::header);
    if (reply.status() == 401) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"record store\"");
    }
    if (reply.status() == 429) {
      response.header(HttpHeaders.RETRY_AFTER, "1");
    }
    return reply.headers().containsKey("Content-Type")
        ? response.entity(reply.content()).build()
        : response.build();
  }
}
