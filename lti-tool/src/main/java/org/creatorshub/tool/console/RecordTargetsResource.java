package org.creatorshub.tool.console;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.creatorshub.reporting.forwarding.Duties;
import org.creatorshub.reporting.forwarding.Targets;
import org.creatorshub.tool.admin.CurrentAdmin;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;
import org.creatorshub.tool.console.RecordTargetsPage.Typed;
import org.creatorshub.tool.forwarding.AddingTarget;
import org.creatorshub.tool.forwarding.TryingTarget;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /admin/record-targets}: who gets copies of statements. For operators. */
@Path("/admin/record-targets")
public class RecordTargetsResource {
  private final CurrentAdmin current;
  private final Targets targets;
  private final AddingTarget adding;
  private final TryingTarget trying;
  private final ShowingTargets showing;
  private final Duties duties;
  private final AuditLog log;

  public RecordTargetsResource(
      CurrentAdmin current,
      Targets targets,
      AddingTarget adding,
      TryingTarget trying,
      ShowingTargets showing,
      Duties duties,
      AuditLog log) {
    this.current = current;
    this.targets = targets;
    this.adding = adding;
    this.trying = trying;
    this.showing = showing;
    this.duties = duties;
    this.log = log;
  }

  @GET
  public Response list(@RestQuery @DefaultValue("") String done) {
    String said =
        switch (done) {
          case "added" -> "Statements go there from now on. Try it out to see that it takes them.";
          case "paused" -> "Nothing is sent there until you resume it. Nothing is lost meanwhile.";
          case "resumed" -> "Statements are sent there again.";
          case "again" -> "Queued. They go within a few seconds.";
          case "replayed" -> "Everything that is stored goes there, slowly, beside what is new.";
          case "settled" -> "Noted. Nothing here names the person any more.";
          case "removed" -> "Nothing is sent there any more. What it has already, it keeps.";
          default -> "";
        };
    return page(200, said, true, Typed.NOTHING, Optional.empty());
  }

  @POST
  @Transactional
  public Response add(
      @RestForm @DefaultValue("") String name,
      @RestForm @DefaultValue("") String url,
      @RestForm @DefaultValue("") String account,
      @RestForm @DefaultValue("") String secret,
      @RestForm @DefaultValue("") String version,
      @RestForm @DefaultValue("") String history) {
    AddingTarget.Form form =
        new AddingTarget.Form(name, url, account, secret, version, history.equals("yes"));
    return switch (adding.add(form)) {
      case AddingTarget.Result.Refused refused ->
          page(422, "", true, new Typed(name, url, account), Optional.of(refused));
      case AddingTarget.Result.Added added -> {
        log.record(current.actor(), "record store target added", subject(added.id()), name.strip());
        yield back("added");
      }
    };
  }

  /** Outside of any transaction: it waits for somebody else's machine. */
  @POST
  @Path("/test")
  public Response test(@RestForm @DefaultValue("") String target) {
    return Key.of(target)
        .map(trying::tryOut)
        .map(t -> page(200, t.sentence(), t.well(), Typed.NOTHING, Optional.empty()))
        .orElseGet(() -> back("nothing"));
  }

  @POST
  @Path("/pause")
  @Transactional
  public Response pause(@RestForm @DefaultValue("") String target) {
    return change(target, targets::pause, "record store target paused", "paused");
  }

  @POST
  @Path("/resume")
  @Transactional
  public Response resume(@RestForm @DefaultValue("") String target) {
    return change(target, targets::resume, "record store target resumed", "resumed");
  }

  @POST
  @Path("/replay")
  @Transactional
  public Response replay(@RestForm @DefaultValue("") String target) {
    return change(target, targets::replay, "history sent to record store target", "replayed");
  }

  @POST
  @Path("/remove")
  @Transactional
  public Response remove(@RestForm @DefaultValue("") String target) {
    return change(target, targets::remove, "record store target removed", "removed");
  }

  @POST
  @Path("/all")
  @Transactional
  public Response all(@RestForm @DefaultValue("") String target) {
    return change(target, id -> targets.resendAll(id) > 0, "statements sent again", "again");
  }

  @POST
  @Path("/again")
  @Transactional
  public Response again(
      @RestForm @DefaultValue("") String target, @RestForm @DefaultValue("") String message) {
    long number = message.matches("[0-9]{1,18}") ? Long.parseLong(message) : 0;
    return change(target, id -> targets.resend(id, number), "statement sent again", "again");
  }

  @POST
  @Path("/settle")
  @Transactional
  public Response settle(@RestForm @DefaultValue("") String duty) {
    Optional<UUID> done = Key.of(duty).filter(duties::settle);
    done.ifPresent(
        id ->
            log.record(current.actor(), "erasure elsewhere settled", Subject.of("duty " + id), ""));
    return back(done.isPresent() ? "settled" : "nothing");
  }

  private Response change(String target, Predicate<UUID> work, String action, String said) {
    Optional<UUID> done = Key.of(target).filter(work);
    done.ifPresent(id -> log.record(current.actor(), action, subject(id), ""));
    return back(done.isPresent() ? said : "nothing");
  }

  private static Subject subject(UUID target) {
    return Subject.of("target " + target);
  }

  private static Response back(String done) {
    return Response.seeOther(URI.create("/admin/record-targets?done=" + done)).build();
  }

  private Response page(
      int status,
      String said,
      boolean good,
      Typed typed,
      Optional<AddingTarget.Result.Refused> refused) {
    RecordTargetsPage page =
        new RecordTargetsPage(
            said,
            good,
            refused.map(AddingTarget.Result.Refused::sentence).orElse(""),
            refused.map(AddingTarget.Result.Refused::id).orElse(""),
            typed,
            showing.lines(),
            showing.duties());
    return Response.status(status)
        .type("text/html;charset=utf-8")
        .entity(ConsoleTemplates.recordTargets(current.frame(), page).render())
        .build();
  }
}
