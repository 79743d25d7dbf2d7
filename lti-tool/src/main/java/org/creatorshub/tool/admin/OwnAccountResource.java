package org.creatorshub.tool.admin;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;
import org.jboss.resteasy.reactive.RestForm;

/** One's own passphrase, and the way out. */
@ScopedToPlatform
@Path("/admin/account")
public class OwnAccountResource {
  private final CurrentAdmin current;
  private final ChangingPassphrase changing;
  private final AdminSessions sessions;
  private final AuditLog log;

  public OwnAccountResource(
      CurrentAdmin current, ChangingPassphrase changing, AdminSessions sessions, AuditLog log) {
    this.current = current;
    this.changing = changing;
    this.sessions = sessions;
    this.log = log;
  }

  @GET
  public Response own() {
    return page(200, new OwnAccountPage("", "", false));
  }

  @POST
  @Transactional
  public Response change(
      @RestForm @DefaultValue("") String present,
      @RestForm @DefaultValue("") String passphrase,
      @RestForm @DefaultValue("") String again) {
    return changing
        .change(current.session(), current.actor(), present, passphrase, again)
        .map(no -> page(no.status(), new OwnAccountPage(no.sentence(), no.id(), false)))
        .orElseGet(() -> page(200, new OwnAccountPage("", "", true)));
  }

  @POST
  @Path("/sign-out")
  @Transactional
  public Response signOut() {
    sessions.end(current.session().id());
    log.record(
        current.actor(),
        "signed out",
        new Subject(current.scope().platform(), current.session().name()),
        "");
    return Response.seeOther(URI.create("/admin/sign-in"))
        .header("Set-Cookie", AdminCookie.drop())
        .header("Clear-Site-Data", "\"cache\"")
        .build();
  }

  private Response page(int status, OwnAccountPage page) {
    return Response.status(status)
        .type("text/html;charset=utf-8")
        .entity(AdminTemplates.own(current.frame(), page).render())
        .build();
  }
}
