package org.creatorshub.tool.console;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.creatorshub.tool.admin.CurrentAdmin;
import org.creatorshub.tool.admin.ScopedToPlatform;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** {@code /admin/platforms}: the LMSs that may launch us. */
@ScopedToPlatform
@Path("/admin/platforms")
public class PlatformsResource {
  private final CurrentAdmin current;
  private final PlatformLines platforms;

  public PlatformsResource(CurrentAdmin current, PlatformLines platforms) {
    this.current = current;
    this.platforms = platforms;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public String list() {
    PlatformsPage page =
        new PlatformsPage(
            platforms.of(current.scope()).stream().map(PlatformsResource::line).toList());
    return ConsoleTemplates.platforms(current.frame(), page).render();
  }

  private static PlatformsPage.Line line(PlatformLine line) {
    return new PlatformsPage.Line(
        line.id().toString(),
        line.name(),
        line.issuer(),
        line.clientId(),
        line.active() ? "On" : "Switched off",
        line.active() ? "good" : "warn",
        line.pending() == 0
            ? Integer.toString(line.deployments())
            : line.deployments() + ", " + line.pending() + " waiting",
        Figures.count(line.people(), "person", "people"),
        line.lastSeen().map(Moment::full).orElse("nobody yet"));
  }
}
