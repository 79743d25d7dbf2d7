package org.creatorshub.tool.records;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.creatorshub.reporting.attachment.AttachmentNotice;
import org.creatorshub.reporting.attachment.Attachments;
import org.creatorshub.reporting.attachment.MultipartWriter;
import org.creatorshub.reporting.form.Languages;

/**
 * {@code /xapi/statements}: statements of other systems in, statements out. The store commits each
 * write itself, so that no connection is held while a body comes in, and nothing is confirmed that
 * is not kept.
 */
@Path("/xapi/statements")
public class StatementsResource {
  private final StoringStatements storing;
  private final FindingStatements finding;
  private final Attachments attachments;

  @Inject
  public StatementsResource(
      StoringStatements storing, FindingStatements finding, Attachments attachments) {
    this.storing = storing;
    this.finding = finding;
    this.attachments = attachments;
  }

  @GET
  public Response get(@Context UriInfo uri, @Context HttpHeaders headers) {
    String languages =
        Optional.ofNullable(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)).orElse("");
    return response(finding.answer(ask(uri, headers), Languages.of(languages)));
  }

  @POST
  public Response post(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
    return response(storing.answer(ask(uri, headers), incoming(headers, body), false));
  }

  @PUT
  public Response put(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
    return response(storing.answer(ask(uri, headers), incoming(headers, body), true));
  }

  private static Ask ask(UriInfo uri, HttpHeaders headers) {
    return new Ask(
        Optional.ofNullable(headers.getHeaderString("X-Experience-API-Version")),
        Optional.ofNullable(headers.getHeaderString(HttpHeaders.AUTHORIZATION)),
        Optional.ofNullable(headers.getHeaderString(HttpHeaders.CONTENT_TYPE)),
        Optional.ofNullable(uri.getRequestUri().getRawQuery()).orElse(""),
        new byte[0]);
  }

  private static Incoming incoming(HttpHeaders headers, InputStream body) {
    String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    boolean told = length != null && length.matches("\\d{1,15}");
    return new Incoming(body, told ? Long.parseLong(length) : -1);
  }

  private Response response(Answer answer) {
    Response.ResponseBuilder response =
        Response.status(answer.status())
            .header("X-Experience-API-Version", answer.edition().header())
            .header("X-Experience-API-Consistent-Through", answer.consistentThrough().toString());
    answer
        .lastModified()
        .ifPresent(when -> response.header(HttpHeaders.LAST_MODIFIED, HttpDate.of(when)));
    if (answer.status() == 401) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"record store\"");
    }
    if (answer.status() == 429 || answer.status() == 503) {
      response.header(HttpHeaders.RETRY_AFTER, "1");
    }
    if (answer.files().isPresent()) {
      mixed(response, answer.json(), answer.files().get());
    } else if (!answer.json().isEmpty()) {
      response.type("application/json").entity(answer.json());
    }
    return response.build();
  }

  private void mixed(Response.ResponseBuilder response, String json, List<AttachmentNotice> files) {
    MultipartWriter writer = new MultipartWriter(attachments);
    StreamingOutput output = out -> writer.write(json, files, out);
    response.header(HttpHeaders.CONTENT_TYPE, writer.contentType()).entity(output);
  }
}
