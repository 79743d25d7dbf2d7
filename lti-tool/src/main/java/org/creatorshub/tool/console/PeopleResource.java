package org.creatorshub.tool.console;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.Optional;
import org.creatorshub.tool.admin.CurrentAdmin;
import org.creatorshub.tool.admin.ScopedToPlatform;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.privacy.ErasingPerson;
import org.creatorshub.tool.privacy.ErasureWord;
import org.creatorshub.tool.privacy.ExportingPerson;
import org.creatorshub.tool.privacy.InTheLog;
import org.creatorshub.tool.privacy.KnownPerson;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /admin/people}: what is stored about a person: shown, handed over, erased. */
@ScopedToPlatform
@Path("/admin/people")
public class PeopleResource {
  private static final String HTML = "text/html;charset=utf-8";

  private final CurrentAdmin current;
  private final ShowingPeople showing;
  private final ExportingPerson exporting;
  private final ErasingPerson erasing;
  private final AuditLog log;

  public PeopleResource(
      CurrentAdmin current,
      ShowingPeople showing,
      ExportingPerson exporting,
      ErasingPerson erasing,
      AuditLog log) {
    this.current = current;
    this.showing = showing;
    this.exporting = exporting;
    this.erasing = erasing;
    this.log = log;
  }

  @GET
  public Response find(
      @RestQuery @DefaultValue("") String platform,
      @RestQuery @DefaultValue("") String words,
      @RestQuery @DefaultValue("") String erased) {
    String said =
        erased.matches("[0-9]{1,18}")
            ? "Erased: " + erased + " entries were removed, and nothing is left here."
            : "";
    PeoplePage page = showing.find(current.scope(), platform, words, said);
    return Response.ok(ConsoleTemplates.people(current.frame(), page).render(), HTML).build();
  }

  @GET
  @Path("/{platform}/{person}")
  public Response one(
      @PathParam("platform") String platform,
      @PathParam("person") String person,
      @RestQuery @DefaultValue("") String erase) {
    return page(200, known(platform, person), !erase.isEmpty(), "");
  }

  @GET
  @Path("/{platform}/{person}/data.zip")
  public Response export(
      @PathParam("platform") String platform, @PathParam("person") String person) {
    KnownPerson known = known(platform, person);
    ExportingPerson.Export export =
        exporting
            .of(known.platform(), known.person(), ExportingPerson.Reader.IN_CHARGE)
            .orElseThrow(NotFoundException::new);
    log.record(
        current.actor(),
        "data of a person handed out",
        InTheLog.subject(known),
        "everything, as a ZIP");
    StreamingOutput content = export::to;
    return Response.ok(content, "application/zip")
        .header("Content-Disposition", "attachment; filename=\"person-data.zip\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  @POST
  @Path("/{platform}/{person}/erase")
  @Transactional
  public Response erase(
      @PathParam("platform") String platform,
      @PathParam("person") String person,
      @RestForm @DefaultValue("") String word) {
    KnownPerson known = known(platform, person);
    if (!ErasureWord.fits(known, word)) {
      return page(422, known, true, "Type the words exactly as they are shown.");
    }
    ErasingPerson.Asking asking =
        new ErasingPerson.Asking("an administrator, in the console", Optional.empty());
    return switch (erasing.erase(known.platform(), known.person(), asking)) {
      case ErasingPerson.Result.Erased erased -> {
        log.record(
            current.actor(),
            "person erased",
            InTheLog.subject(known),
            erased.entries() + " entries");
        yield Response.seeOther(URI.create("/admin/people?erased=" + erased.entries())).build();
      }
      case ErasingPerson.Result.Unknown unknown -> throw new NotFoundException();
    };
  }

  private KnownPerson known(String platform, String person) {
    return Key.of(platform)
        .flatMap(lms -> Key.of(person).flatMap(one -> showing.person(current.scope(), lms, one)))
        .orElseThrow(NotFoundException::new);
  }

  private Response page(int status, KnownPerson known, boolean asking, String problem) {
    return Response.status(status)
        .type(HTML)
        .entity(
            ConsoleTemplates.person(current.frame(), showing.one(known, asking, problem)).render())
        .build();
  }
}
