package org.creatorshub.tool.connect;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.platform.ToolAddress;

/** How to connect an LMS, for everybody: values to copy, and Canvas's configuration. */
@Path("/")
public final class ConnectResource {
  private final ToolAddress address;

  public ConnectResource(ToolAddress address) {
    this.address = address;
  }

  @GET
  @Path("connect")
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance connect() {
    List<Preset> canvas =
        Arrays.stream(Preset.values())
            .filter(preset -> preset.word().startsWith("canvas"))
            .toList();
    return Templates.connect(Sheet.all(address), canvas);
  }

  @GET
  @Path("lti/canvas.json")
  @Produces(MediaType.APPLICATION_JSON)
  public Response canvas() {
    return Response.ok(LenientJson.write(CanvasConfiguration.of(address)))
        .header("Cache-Control", "public, max-age=3600")
        .build();
  }

  @CheckedTemplate(basePath = "connect")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance connect(List<Sheet> sheets, List<Preset> canvas);
  }
}
