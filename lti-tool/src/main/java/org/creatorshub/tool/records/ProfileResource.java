package org.creatorshub.tool.records;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.creatorshub.reporting.profile.ProfileDocument;

/**
 * Our xAPI Profile, served by every installation beside its own address: JSON-LD for programs, a
 * page for people.
 */
@Path("/profiles/creators-hub")
public final class ProfileResource {
  private static final String JSON_LD = "application/ld+json";

  @CheckedTemplate(basePath = "records")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance profile(
        List<ProfileDocument.Entry> templates, List<ProfileDocument.Entry> concepts);
  }

  /** The newest version. */
  @GET
  public Response newest(
      @Context HttpHeaders headers, @QueryParam("format") @DefaultValue("") String format) {
    return answer(headers, format);
  }

  /** One version; old ones stay when there are newer ones. */
  @GET
  @Path("{version}")
  public Response version(
      @PathParam("version") String version,
      @Context HttpHeaders headers,
      @QueryParam("format") @DefaultValue("") String format) {
    return version.equals("v1.0")
        ? answer(headers, format)
        : Response.status(Response.Status.NOT_FOUND)
            .type(MediaType.TEXT_PLAIN)
            .entity("There is no such version. The newest is /profiles/creators-hub/v1.0.")
            .build();
  }

  private static Response answer(HttpHeaders headers, String format) {
    boolean page =
        format.isEmpty()
            && headers.getAcceptableMediaTypes().stream()
                .anyMatch(type -> type.equals(MediaType.TEXT_HTML_TYPE));
    Response.ResponseBuilder answer =
        page
            ? Response.ok(
                Templates.profile(ProfileDocument.templates(), ProfileDocument.concepts()),
                "text/html;charset=UTF-8")
            : Response.ok(ProfileDocument.json(), JSON_LD);
    return answer.header("Cache-Control", "public, max-age=3600").header("Vary", "Accept").build();
  }
}
