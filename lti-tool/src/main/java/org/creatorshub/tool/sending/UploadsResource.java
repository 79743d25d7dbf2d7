package org.creatorshub.tool.sending;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.tool.session.CurrentSession;
import org.jboss.resteasy.reactive.RestForm;

/** Where the pages' script sends large files, part by part. */
@Path("/portfolio/uploads")
@Produces(MediaType.APPLICATION_JSON)
public class UploadsResource {
  private static final String ID =
      "/{file: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";
  private final CurrentSession current;
  private final SendingFile sending;

  public UploadsResource(CurrentSession current, SendingFile sending) {
    this.current = current;
    this.sending = sending;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response begin(
      @RestForm @DefaultValue("") String name,
      @RestForm @DefaultValue("") String bytes,
      @RestForm @DefaultValue("") String purpose) {
    SendingFile.Purpose wanted =
        purpose.equals("portfolio") ? SendingFile.Purpose.PORTFOLIO : SendingFile.Purpose.WORK;
    return answer(sending.begin(current.session(), name, number(bytes), wanted), 422);
  }

  @GET
  @Path(ID)
  @Transactional
  public Response at(@PathParam("file") String file) {
    return answer(sending.at(current.session(), UUID.fromString(file)), 404);
  }

  /** One part; what is cut off on its way is not kept. */
  @POST
  @Path(ID)
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Transactional
  public Response append(
      @PathParam("file") String file,
      @QueryParam("from") @DefaultValue("") String from,
      @HeaderParam("Content-Length") @DefaultValue("") String length,
      InputStream body) {
    byte[] part = read(body, number(length));
    return answer(
        sending.append(current.session(), UUID.fromString(file), number(from), part), 409);
  }

  private static byte[] read(InputStream body, long announced) {
    try {
      byte[] part = body.readNBytes(SendingFile.PART + 1);
      return part.length == announced ? part : new byte[0];
    } catch (IOException cutOff) {
      return new byte[0];
    }
  }

  private static Response answer(SendingFile.Answer answer, int refused) {
    return switch (answer) {
      case SendingFile.Answer.Here(Arriving file) ->
          answer(
              200,
              Map.of(
                  "id",
                  file.id().toString(),
                  "received",
                  file.received(),
                  "part",
                  SendingFile.PART));
      case SendingFile.Answer.Refused(String id, String sentence) ->
          answer(refused, Map.of("rule", id, "sentence", sentence));
    };
  }

  private static Response answer(int status, Map<String, Object> words) {
    return Response.status(status).header("Cache-Control", "no-store").entity(json(words)).build();
  }

  private static String json(Map<String, Object> words) {
    StringBuilder json = new StringBuilder("{");
    words.forEach(
        (name, value) ->
            json.append(json.length() == 1 ? "" : ",")
                .append('"')
                .append(name)
                .append("\":")
                .append(value instanceof Number ? value : "\"" + value + "\""));
    return json.append('}').toString();
  }

  /** -1 for what is no number of ours. */
  private static long number(String text) {
    return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : -1;
  }
}
