package org.creatorshub.tool.dashboard;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.creatorshub.tool.inquiry.ScopeMapper;
import org.creatorshub.tool.inquiry.Scoping;
import org.creatorshub.tool.portfolio.Attachment;
import org.creatorshub.tool.session.CurrentSession;

/** All tables of the dashboard to take away. */
@Path("/dashboard/tables.zip")
public class TablesResource {
  private static final String ZIP = "application/zip";
  private final CurrentSession current;
  private final Scoping scoping;
  private final PackingTables packing;

  @Inject
  public TablesResource(CurrentSession current, Scoping scoping, PackingTables packing) {
    this.current = current;
    this.scoping = scoping;
    this.packing = packing;
  }

  @GET
  @Transactional
  public Response all(@Context UriInfo address) {
    Map<String, List<String>> asked = address.getQueryParameters();
    // the first thing that the transaction does
    packing.atOneMoment();
    return ScopeMapper.answer(
        scoping.enter(current, asked),
        scope ->
            Response.ok(packing.pack(scope), ZIP)
                .header("Content-Disposition", Attachment.named(scope.unit().id() + "-tables.zip"))
                .header("Cache-Control", "private, no-store")
                .build());
  }
}
