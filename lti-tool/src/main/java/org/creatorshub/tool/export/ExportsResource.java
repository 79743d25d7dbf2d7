package org.creatorshub.tool.export;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Attachment;
import org.creatorshub.tool.sending.SendingFile;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where learners ask for their portfolio as a file, fetch it, and bring one from elsewhere. */
@Path("/portfolio/exports")
@Produces(MediaType.TEXT_HTML)
public class ExportsResource {
  private final CurrentSession current;
  private final AskingForExport asking;
  private final ExportJobs jobs;
  private final BringingPortfolio bringing;
  private final SendingFile sending;

  public ExportsResource(
      CurrentSession current,
      AskingForExport asking,
      ExportJobs jobs,
      BringingPortfolio bringing,
      SendingFile sending) {
    this.current = current;
    this.asking = asking;
    this.jobs = jobs;
    this.bringing = bringing;
    this.sending = sending;
  }

  @GET
  @Transactional
  public Response show() {
    return page(200, List.of(), "", "");
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response ask(@RestForm @DefaultValue("no") String notes) {
    asking.ask(current.session(), notes.equals("yes"));
    return Response.seeOther(URI.create(current.base() + "/portfolio/exports")).build();
  }

  @POST
  @Path("/bring")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Transactional
  public Response bring(
      @RestForm("file") @Nullable List<FileUpload> sent,
      @RestForm @DefaultValue("") String upload) {
    List<FileUpload> chosen =
        sent == null
            ? List.of()
            : sent.stream()
                .filter(part -> part.fileName() != null && !part.fileName().isEmpty())
                .toList();
    BringingPortfolio.Result result =
        sending
            .take(
                current.session(), upload, (name, file) -> bringing.bring(current.session(), file))
            .orElseGet(
                () ->
                    chosen.size() == 1
                        ? bringing.bring(current.session(), chosen.getFirst().filePath())
                        : new BringingPortfolio.Result.Refused(BringRule.NOT_ONE_FILE));
    return switch (result) {
      case BringingPortfolio.Result.Brought brought -> page(200, brought.words(), "", "");
      case BringingPortfolio.Result.Refused(BringRule rule) ->
          page(422, List.of(), rule.sentence(), rule.id());
    };
  }

  @GET
  @Path("/{export: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}.zip")
  public Response download(@PathParam("export") String export) {
    return asking
        .ready(current.session(), UUID.fromString(export))
        .map(this::attached)
        .orElseGet(
            () -> Response.seeOther(URI.create(current.base() + "/portfolio/exports")).build());
  }

  private Response attached(ExportJob job) {
    StreamingOutput zip = to -> jobs.copy(job, to);
    LocalDate day = job.askedAt().atOffset(ZoneOffset.UTC).toLocalDate();
    String name = "portfolio_" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + ".zip";
    return Response.ok(zip, "application/zip")
        .header("Content-Disposition", Attachment.named(name))
        .header("Content-Length", job.bytes())
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  private Response page(int status, List<String> brought, String problem, String id) {
    List<ExportJob> all = asking.all(current.session());
    ExportsPage page =
        new ExportsPage(
            current.base(),
            current.session().csrf(),
            current.session().learns(),
            all.stream().anyMatch(ExportJob::underWay),
            all.stream().map(this::line).toList(),
            brought,
            problem,
            id);
    return Response.status(status).entity(ExportTemplates.exports(page).render()).build();
  }

  private ExportsPage.Line line(ExportJob job) {
    String asked = Moment.full(job.askedAt());
    String address = current.base() + "/portfolio/exports/" + job.id() + ".zip";
    return switch (job.state()) {
      case WAITING -> new ExportsPage.Line("Waiting for its turn", asked, "", "", 0, true);
      case RUNNING ->
          new ExportsPage.Line(
              "Being made, " + job.percent() + " %", asked, "", "", job.percent(), true);
      case READY ->
          new ExportsPage.Line(
              "Ready",
              asked,
              address,
              Figures.bytes(job.bytes()) + ", until " + Moment.full(job.expiresAt()),
              100,
              false);
      case FAILED ->
          new ExportsPage.Line(
              "It failed on our side. Ask for it again; if it fails again, tell your teacher.",
              asked,
              "",
              "",
              0,
              false);
    };
  }
}
