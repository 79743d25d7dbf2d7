package org.creatorshub.tool.privacy;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.creatorshub.tool.audit.Actor;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalMapper;
import org.creatorshub.tool.session.CurrentSession;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;

/** Administrators' pages about people's data, opened by a data privacy launch. */
@Path("/privacy")
@Produces(MediaType.TEXT_HTML)
public class PrivacyResource {
  private static final Logger LOG = Logger.getLogger(PrivacyResource.class);
  private static final Actor FROM_THE_LMS =
      new Actor("an administrator in the LMS", "through the LMS");
  private static final String PERSON =
      "/{person: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

  private final CurrentSession current;
  private final ShowingPeoplesData showing;
  private final ExportingPerson exporting;
  private final ErasingPerson erasing;
  private final AuditLog log;

  public PrivacyResource(
      CurrentSession current,
      ShowingPeoplesData showing,
      ExportingPerson exporting,
      ErasingPerson erasing,
      AuditLog log) {
    this.current = current;
    this.showing = showing;
    this.exporting = exporting;
    this.erasing = erasing;
    this.log = log;
  }

  /** The person whom the launch was about, else the search. */
  @GET
  public Response open(
      @QueryParam("q") @DefaultValue("") String sought,
      @QueryParam("erased") @DefaultValue("") String erased,
      @QueryParam("all") @DefaultValue("") String all) {
    Optional<Scope> scope = showing.scope(current.session());
    if (scope.isEmpty()) {
      return refused();
    }
    Optional<KnownPerson> asked =
        sought.isEmpty() && erased.isEmpty() && all.isEmpty()
            ? scope.get().asked().flatMap(one -> showing.person(current.session(), one))
            : Optional.empty();
    if (asked.isPresent()) {
      return Response.seeOther(URI.create(address(asked.get().person()))).build();
    }
    String message =
        erased.matches("[0-9]{1,18}")
            ? "Erased: " + erased + " entries were removed, and nothing is left here."
            : "";
    PrivacyPage page =
        showing.page(current.session(), current.base(), scope.get(), sought, message);
    return Response.ok(Templates.people(page).render()).build();
  }

  @GET
  @Path(PERSON)
  public Response one(
      @PathParam("person") String person, @QueryParam("erase") @DefaultValue("") String step) {
    return about(person, known -> page(200, known, !step.isEmpty(), ""));
  }

  @GET
  @Path(PERSON + "/data.zip")
  public Response export(@PathParam("person") String person) {
    return about(
        person,
        known ->
            exporting
                .of(known.platform(), known.person(), ExportingPerson.Reader.IN_CHARGE)
                .map(export -> handedOut(known, export))
                .orElseGet(PrivacyResource::refused));
  }

  private Response handedOut(KnownPerson known, ExportingPerson.Export export) {
    log.record(
        FROM_THE_LMS,
        "data of a person handed out",
        InTheLog.subject(known),
        "everything, as a ZIP");
    return zip(export);
  }

  private static Response zip(ExportingPerson.Export export) {
    StreamingOutput content = export::to;
    return Response.ok(content, "application/zip")
        .header("Content-Disposition", "attachment; filename=\"person-data.zip\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  @POST
  @Path(PERSON + "/erase")
  @Transactional
  public Response erase(
      @PathParam("person") String person, @RestForm @DefaultValue("") String word) {
    return about(person, known -> erase(known, word));
  }

  private Response erase(KnownPerson known, String word) {
    if (!showing.mayErase(current.session(), known)) {
      return page(403, known, false, "");
    }
    if (!ErasureWord.fits(known, word)) {
      return page(422, known, true, "Type the words exactly as they are shown.");
    }
    ErasingPerson.Asking asking =
        new ErasingPerson.Asking(
            "an administrator, from the LMS", Optional.of(current.session().person()));
    return switch (erasing.erase(known.platform(), known.person(), asking)) {
      case ErasingPerson.Result.Erased(UUID erasure, long entries) -> {
        log.record(FROM_THE_LMS, "person erased", InTheLog.subject(known), entries + " entries");
        LOG.infof("Erased a person: %d entries, erasure %s", entries, erasure);
        yield Response.seeOther(URI.create(current.base() + "/privacy?erased=" + entries)).build();
      }
      case ErasingPerson.Result.Unknown unknown -> refused();
    };
  }

  private Response about(String person, Function<KnownPerson, Response> answer) {
    return showing
        .person(current.session(), UUID.fromString(person))
        .map(answer)
        .orElseGet(PrivacyResource::refused);
  }

  private Response page(int status, KnownPerson known, boolean asking, String problem) {
    PrivacyPage.One page = showing.one(current.session(), current.base(), known, asking, problem);
    return Response.status(status).entity(Templates.person(page).render()).build();
  }

  private String address(UUID person) {
    return current.base() + "/privacy/" + person;
  }

  private static Response refused() {
    Refusal refusal =
        new Refusal(
            "HUB-PRIVACY-01",
            403,
            "These data are not for you to look at, or they are gone.",
            "Administrators open them from the LMS.",
            Optional.empty());
    return RefusalMapper.answer(refusal);
  }
}
