package org.creatorshub.tool.console;

import io.quarkus.arc.All;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.creatorshub.tool.admin.Attention;
import org.creatorshub.tool.admin.CurrentAdmin;
import org.creatorshub.tool.admin.ScopedToPlatform;
import org.creatorshub.tool.admin.Watch;

/** {@code /admin}: what needs attention. */
@ScopedToPlatform
@Path("/admin")
public class OverviewResource {
  private final CurrentAdmin current;
  private final List<Watch> watches;

  public OverviewResource(CurrentAdmin current, @All List<Watch> watches) {
    this.current = current;
    this.watches = watches;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public String overview() {
    List<OverviewPage.Item> items =
        watches.stream()
            .flatMap(watch -> watch.look(current.scope()).stream())
            .sorted(Comparator.comparing(Attention::level))
            .map(OverviewPage.Item::of)
            .toList();
    return ConsoleTemplates.overview(current.frame(), new OverviewPage(items)).render();
  }
}
