package org.creatorshub.tool.console;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.outbox.Outbox;
import org.creatorshub.tool.admin.CurrentAdmin;
import org.creatorshub.tool.admin.ScopedToPlatform;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;
import org.creatorshub.tool.grade.RecordingGrade;
import org.creatorshub.tool.grade.SendingAgain;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /admin/deliveries}: grades on their way, and those that an LMS refused. */
@ScopedToPlatform
@Path("/admin/deliveries")
@Produces(MediaType.TEXT_HTML)
public class DeliveriesResource {
  private final CurrentAdmin current;
  private final ShowingDeliveries showing;
  private final SendingAgain sending;
  private final Outbox outbox;
  private final AuditLog log;

  public DeliveriesResource(
      CurrentAdmin current,
      ShowingDeliveries showing,
      SendingAgain sending,
      Outbox outbox,
      AuditLog log) {
    this.current = current;
    this.showing = showing;
    this.sending = sending;
    this.outbox = outbox;
    this.log = log;
  }

  @GET
  public String list(@RestQuery @DefaultValue("") String done) {
    String said =
        switch (done) {
          case "again" -> "Queued. The LMS gets it within a few seconds.";
          case "resumed" -> "Grades are sent to this LMS again.";
          case "nothing" -> "There was nothing to send: a newer grade took its place meanwhile.";
          default -> "";
        };
    return ConsoleTemplates.deliveries(current.frame(), showing.show(current.scope(), said))
        .render();
  }

  @POST
  @Path("/again")
  @Transactional
  public Response again(
      @RestForm @DefaultValue("") String platform, @RestForm @DefaultValue("") String post) {
    Optional<UUID> grade = Key.of(post);
    return mine(platform)
        .filter(id -> grade.isPresent() && sending.sendAgain(id, grade.get()))
        .map(id -> done(id, "grade sent again", "grade " + post, "again"))
        .orElseGet(() -> back("nothing"));
  }

  @POST
  @Path("/all")
  @Transactional
  public Response all(@RestForm @DefaultValue("") String platform) {
    return mine(platform)
        .flatMap(
            id -> {
              int count = sending.sendAllAgain(id);
              return count == 0
                  ? Optional.empty()
                  : Optional.of(done(id, "grades sent again", count + " refused grades", "again"));
            })
        .orElseGet(() -> back("nothing"));
  }

  @POST
  @Path("/resume")
  @Transactional
  public Response resume(@RestForm @DefaultValue("") String platform) {
    return mine(platform)
        .map(
            id -> {
              outbox.resumeTarget(RecordingGrade.target(id));
              return done(id, "delivery resumed", "grades", "resumed");
            })
        .orElseGet(() -> back("nothing"));
  }

  private Optional<UUID> mine(String platform) {
    return Key.of(platform).filter(current::mayUse);
  }

  private Response done(UUID platform, String action, String subject, String said) {
    log.record(current.actor(), action, Subject.of(platform, subject), "");
    return back(said);
  }

  private static Response back(String done) {
    return Response.seeOther(URI.create("/admin/deliveries?done=" + done)).build();
  }
}
