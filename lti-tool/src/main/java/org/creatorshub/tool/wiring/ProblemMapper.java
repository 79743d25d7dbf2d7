package org.creatorshub.tool.wiring;

import io.quarkus.qute.Template;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;

/**
 * What must not happen, at the edge: logged once under a reference, answered without detail.
 *
 * <p>Machines get RFC 9457 problem documents under {@code /xapi}, people get a page.
 */
@Provider
public final class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());
  private static final String FORM_READERS = "org.jboss.resteasy.reactive.server.core.multipart.";
  private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private final Template page;
  private final SecureRandom random = new SecureRandom();

  @Context
  @SuppressWarnings("NullAway.Init") // injected by the container
  UriInfo uri;

  @Inject
  public ProblemMapper(@io.quarkus.qute.Location("problem/problem") Template page) {
    this.page = page;
  }

  @Override
  public Response toResponse(Throwable fault) {
    if (fault instanceof WebApplicationException known) {
      return ofStatus(known);
    }
    if (isUnreadableForm(fault)) {
      return ofStatus(new BadRequestException());
    }
    String reference = reference();
    LOG.log(System.Logger.Level.ERROR, "HUB-FAULT-01 reference " + reference, fault);
    return answer(
        500,
        "HUB-FAULT-01",
        reference,
        "Something failed on our side",
        "Nothing that you saw confirmed is lost. Go back and try again in a minute.");
  }

  /**
   * The server reads forms before any code of ours runs. Its words repeat what was sent, so they
   * are not logged.
   */
  private static boolean isUnreadableForm(Throwable fault) {
    return fault instanceof IllegalArgumentException
        && Arrays.stream(fault.getStackTrace())
            .anyMatch(call -> call.getClassName().startsWith(FORM_READERS));
  }

  private Response ofStatus(WebApplicationException known) {
    Response given = known.getResponse();
    int status = given.getStatus();
    if (given.hasEntity() || status < 400) {
      return given;
    }
    return switch (status) {
      case 404 ->
          answer(
              404,
              "HUB-PAGE-404",
              "",
              "There is no such page",
              "The address may be mistyped or old. Open the activity again from your course.");
      case 413 ->
          answer(
              413,
              "HUB-SIZE-01",
              "",
              "That was too large",
              "Nothing was stored. Send a smaller file, 20 MB at most.");
      default ->
          answer(
              status,
              "HUB-REQUEST-" + status,
              "",
              "We could not take that",
              "Go back, check what you entered and try again.");
    };
  }

  private Response answer(int status, String id, String reference, String heading, String advice) {
    if (uri.getPath().startsWith("/xapi")) {
      return Response.status(status)
          .type("application/problem+json")
          .entity(
              Map.of("status", status, "title", heading, "detail", advice, "id", id)
                  .entrySet()
                  .stream()
                  .map(entry -> '"' + entry.getKey() + "\":\"" + entry.getValue() + '"')
                  .sorted()
                  .collect(java.util.stream.Collectors.joining(",", "{", "}")))
          .build();
    }
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'")
        .entity(
            page.data("heading", heading, "advice", advice, "id", id)
                .data("reference", reference)
                .render())
        .build();
  }

  /** Six letters that can be read out on the telephone. */
  private String reference() {
    StringBuilder reference = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      reference.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return reference.toString();
  }
}
