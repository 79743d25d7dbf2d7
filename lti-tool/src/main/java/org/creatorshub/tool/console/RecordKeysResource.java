package org.creatorshub.tool.console;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.creatorshub.reporting.lrs.RecordStoreKeys;
import org.creatorshub.tool.admin.CurrentAdmin;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;
import org.creatorshub.tool.text.Moment;
import org.jboss.resteasy.reactive.RestForm;

/** {@code /admin/record-keys}: who else may use the record store. For operators. */
@Path("/admin/record-keys")
public class RecordKeysResource {
  private final CurrentAdmin current;
  private final RecordStoreKeys keys;
  private final AuditLog log;

  public RecordKeysResource(CurrentAdmin current, RecordStoreKeys keys, AuditLog log) {
    this.current = current;
    this.keys = keys;
    this.log = log;
  }

  @GET
  public Response list() {
    return page(200, "", "", "");
  }

  @POST
  @Transactional
  public Response add(@RestForm @DefaultValue("") String name) {
    String clean = name.replaceAll("[\\p{C}\\s]+", " ").strip();
    if (clean.isEmpty() || clean.length() > 100) {
      return page(422, "", "", "Write who will use the key, in at most 100 characters.");
    }
    RecordStoreKeys.NewKey made = keys.add(clean);
    log.record(current.actor(), "record store key made", Subject.of("key " + made.key()), clean);
    return page(200, made.key(), made.secret(), "");
  }

  @POST
  @Path("/revoke")
  @Transactional
  public Response revoke(@RestForm @DefaultValue("") String key) {
    if (keys.revoke(key)) {
      log.record(current.actor(), "record store key revoked", Subject.of("key " + key), "");
    }
    return Response.seeOther(URI.create("/admin/record-keys")).build();
  }

  private Response page(int status, String key, String secret, String problem) {
    RecordKeysPage page =
        new RecordKeysPage(
            key, secret, problem, keys.all().stream().map(RecordKeysResource::line).toList());
    return Response.status(status)
        .type("text/html;charset=utf-8")
        .entity(ConsoleTemplates.recordKeys(current.frame(), page).render())
        .build();
  }

  private static RecordKeysPage.Line line(RecordStoreKeys.KnownKey known) {
    return new RecordKeysPage.Line(
        known.key(),
        known.name(),
        known
            .revokedAt()
            .map(at -> "Revoked on " + Moment.day(at))
            .orElse("Since " + Moment.day(known.createdAt())),
        known.revokedAt().isEmpty());
  }
}
