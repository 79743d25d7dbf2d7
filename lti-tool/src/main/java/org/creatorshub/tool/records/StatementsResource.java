package org.creatorshub.tool.records;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** {@code /xapi/statements}: statements of other systems in, statements out. */
@Path("/xapi/statements")
public class StatementsResource {
  private final StoringStatements storing;
  private final FindingStatements finding;

  @Inject
  public StatementsResource(StoringStatements storing, FindingStatements finding) {
    this.storing = storing;
    this.finding = finding;
  }

  @GET
  public Response get(@Context UriInfo uri, @Context HttpHeaders headers) {
    return response(finding.answer(ask(uri, headers, new byte[0])));
  }

  @POST
  @Transactional
  public Response post(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
    return response(storing.answer(ask(uri, headers, body), false));
  }

  @PUT
  @Transactional
  public Response put(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
    return response(storing.answer(ask(uri, headers, body), true));
  }

  private static Ask ask(UriInfo uri, HttpHeaders headers, byte[] body) {
    return new Ask(
        Optional.ofNullable(headers.getHeaderString("X-Experience-API-Version")),
        Optional.ofNullable(headers.getHeaderString(HttpHeaders.AUTHORIZATION)),
        Optional.ofNullable(headers.getHeaderString(HttpHeaders.CONTENT_TYPE)),
        Optional.ofNullable(uri.getRequestUri().getRawQuery()).orElse(""),
        body);
  }

  private static Response response(Answer answer) {
    Response.ResponseBuilder response =
        Response.status(answer.status())
            .header("X-Experience-API-Version", answer.edition().header())
            .header("X-Experience-API-Consistent-Through", answer.consistentThrough().toString());
    if (answer.status() == 401) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"record store\"");
    }
    if (answer.status() == 429) {
      response.header(HttpHeaders.RETRY_AFTER, "1");
    }
    if (!answer.json().isEmpty()) {
      response.type("application/json").entity(answer.json());
    }
    return response.build();
  }
}
