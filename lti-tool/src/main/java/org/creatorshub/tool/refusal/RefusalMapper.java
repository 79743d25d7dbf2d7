package org.creatorshub.tool.refusal;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Makes a refusal within a session into an answer; where more headers are due, see its callers. */
public final class RefusalMapper {
  private RefusalMapper() {}

  /** The page of the refusal under its status, with a new reference. */
  public static Response answer(Refusal refusal) {
    return Response.status(refusal.status())
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(RefusalPage.html(refusal, RefusalPage.newReference()))
        .build();
  }
}
