package org.creatorshub.tool.export;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.creatorshub.tool.portfolio.Attachment;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.session.LaunchSession;

/** Gives learners everything of theirs as one file. */
@Path("/portfolio/export.zip")
public class ExportResource {
  private final CurrentSession current;
  private final CollectingBundle collecting;
  private final WritingExport writing;

  public ExportResource(
      CurrentSession current, CollectingBundle collecting, WritingExport writing) {
    this.current = current;
    this.collecting = collecting;
    this.writing = writing;
  }

  @GET
  public Response download(@QueryParam("notes") @DefaultValue("no") String notes) {
    LaunchSession session = current.session();
    if (!session.learns()) {
      return Response.seeOther(URI.create(current.base() + "/portfolio")).build();
    }
    Bundle bundle = collecting.collect(session, notes.equals("yes"));
    String index = ExportTemplates.indexOf(bundle);
    StreamingOutput zip = to -> writing.write(session, bundle, index, to);
    return Response.ok(zip, "application/zip")
        .header("Content-Disposition", Attachment.named(name(bundle)))
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  private static String name(Bundle bundle) {
    LocalDate day = bundle.dataAsOf().atOffset(ZoneOffset.UTC).toLocalDate();
    return "portfolio_" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + ".zip";
  }
}
