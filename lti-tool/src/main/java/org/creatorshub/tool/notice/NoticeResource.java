package org.creatorshub.tool.notice;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.jboss.logging.Logger;

/** {@code /lti/notices}: where platforms post what happened; public, as the standard wants it. */
@Path("/lti/notices")
public final class NoticeResource {
  private static final Logger LOG = Logger.getLogger(NoticeResource.class);
  private static final int MOST_BYTES = 256 * 1024;

  /** Registered with platforms as our batch size. */
  private static final int MOST_NOTICES = 50;

  private final TakingNotices taking;

  public NoticeResource(TakingNotices taking) {
    this.taking = taking;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response post(InputStream body) throws IOException {
    byte[] sent = body.readNBytes(MOST_BYTES + 1);
    if (sent.length > MOST_BYTES) {
      return Response.status(413).build();
    }
    return tokens(new String(sent, StandardCharsets.UTF_8))
        .map(taking::take)
        .map(NoticeResource::answer)
        .orElseGet(() -> Response.status(400).build());
  }

  /** Empty for what is no post of notices. */
  private static Optional<List<String>> tokens(String json) {
    JsonNode notices = LenientJson.read(json).path("notices");
    List<String> tokens = new ArrayList<>();
    notices.forEach(notice -> tokens.add(notice.path("jwt").asText("")));
    return notices.isArray() && !tokens.isEmpty() && tokens.size() <= MOST_NOTICES
        ? Optional.of(tokens)
        : Optional.empty();
  }

  private static Response answer(TakingNotices.Taken taken) {
    taken
        .refused()
        .forEach(no -> LOG.infof("Notice refused: %s, %s", no.refusal().id(), no.trace()));
    return Response.status(taken.status()).header("Cache-Control", "no-store").build();
  }
}
