package org.creatorshub.tool.verification;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.Semaphore;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Checks badges for everybody, without an account; nothing that is sent is kept. */
@Path("/credentials/verify")
public class VerifyResource {
  private static final String HTML = "text/html; charset=utf-8";

  /** A check may ask other servers, which take their time. */
  private static final int AT_ONCE = 8;

  private final CheckingBadge checking;
  private final Semaphore places = new Semaphore(AT_ONCE);

  public VerifyResource(CheckingBadge checking) {
    this.checking = checking;
  }

  @GET
  public Response show() {
    return page(200, VerifyPage.empty());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response check(
      @RestForm("file") @Nullable FileUpload file,
      @RestForm @DefaultValue("") String text,
      @RestForm @DefaultValue("") String email) {
    if (!places.tryAcquire()) {
      return page(503, VerifyPage.busy());
    }
    try {
      byte[] sent =
          file != null && file.size() > 0 ? bytes(file) : text.getBytes(StandardCharsets.UTF_8);
      return page(200, VerifyPage.of(checking.check(sent, email)));
    } finally {
      places.release();
    }
  }

  /** One byte too many is enough to know. */
  private static byte[] bytes(FileUpload file) {
    try (InputStream in = Files.newInputStream(file.filePath())) {
      return in.readNBytes(ReadingPresented.MOST_BYTES + 1);
    } catch (IOException e) {
      throw new UncheckedIOException("An upload cannot be read", e);
    }
  }

  private static Response page(int status, VerifyPage page) {
    return Response.status(status)
        .type(HTML)
        .header("Cache-Control", "no-store")
        .entity(VerifyTemplates.verify(page).render())
        .build();
  }
}
