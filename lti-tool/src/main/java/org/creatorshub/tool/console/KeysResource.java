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
import org.creatorshub.tool.admin.CurrentAdmin;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;
import org.creatorshub.tool.keys.RotatingKeys;
import org.creatorshub.tool.keys.SigningKeys;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /admin/keys}: our signing keys. For operators. */
@Path("/admin/keys")
@Produces(MediaType.TEXT_HTML)
public class KeysResource {
  private final CurrentAdmin current;
  private final ShowingKeys showing;
  private final RotatingKeys rotating;
  private final PlatformLines platforms;
  private final AuditLog log;

  public KeysResource(
      CurrentAdmin current,
      ShowingKeys showing,
      RotatingKeys rotating,
      PlatformLines platforms,
      AuditLog log) {
    this.current = current;
    this.showing = showing;
    this.rotating = rotating;
    this.platforms = platforms;
    this.log = log;
  }

  @GET
  public String list(@RestQuery @DefaultValue("") String done) {
    String said =
        switch (done) {
          case "rotated" ->
              "The next key is published. It signs a day from now; nobody has to do anything.";
          case "waits" -> "A next key is published already. It signs within a day.";
          case "withdrawn" ->
              "The key is taken back and its private half erased. Another key signs now; an LMS may"
                  + " refuse us for up to an hour, until it reads the set again.";
          case "own" -> "The platform has keys of its own. They sign a day from now.";
          default -> "";
        };
    return ConsoleTemplates.keys(current.frame(), showing.show(current.scope(), said)).render();
  }

  @POST
  @Path("/rotate")
  @Transactional
  public Response rotate(@RestForm @DefaultValue("") String purpose) {
    boolean known = purpose.equals(SigningKeys.SHARED) || ofPlatform(purpose);
    if (!known || !rotating.rotate(purpose)) {
      return back("waits");
    }
    log.record(current.actor(), "next key published", Subject.of("key set " + purpose), "by hand");
    return back("rotated");
  }

  @POST
  @Path("/withdraw")
  @Transactional
  public Response withdraw(@RestForm @DefaultValue("") String kid) {
    if (!rotating.withdraw(kid)) {
      return back("");
    }
    log.record(current.actor(), "key taken back", Subject.of("key " + kid), "at once");
    return back("withdrawn");
  }

  @POST
  @Path("/own")
  @Transactional
  public Response own(@RestForm @DefaultValue("") String platform) {
    return Key.of(platform)
        .filter(id -> platforms.of(current.scope()).stream().anyMatch(p -> p.id().equals(id)))
        .filter(id -> rotating.giveOwn(id, true))
        .map(
            id -> {
              log.record(
                  current.actor(), "own keys given", Subject.of(id, "key set of the platform"), "");
              return back("own");
            })
        .orElseGet(() -> back(""));
  }

  private boolean ofPlatform(String purpose) {
    return platforms.of(current.scope()).stream()
        .anyMatch(platform -> SigningKeys.purposeOf(platform.id()).equals(purpose));
  }

  private static Response back(String done) {
    return Response.seeOther(URI.create("/admin/keys?done=" + done)).build();
  }
}
