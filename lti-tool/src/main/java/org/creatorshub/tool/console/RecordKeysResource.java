package org.creatorshub.tool.console;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorshub.reporting.lrs.RecordStoreKeys;
import org.creatorshub.reporting.lrs.Scope;
import org.creatorshub.tool.admin.CurrentAdmin;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;
import org.creatorshub.tool.text.Moment;
import org.jboss.resteasy.reactive.RestForm;

/** {@code /admin/record-keys}: who else may use the record store. For operators. */
@Path("/admin/record-keys")
public class RecordKeysResource {
  private static final Said NOTHING = new Said("", "", "", "");

  private final CurrentAdmin current;
  private final RecordStoreKeys keys;
  private final AuditLog log;

  public RecordKeysResource(CurrentAdmin current, RecordStoreKeys keys, AuditLog log) {
    this.current = current;
    this.keys = keys;
    this.log = log;
  }

  /** What the last button did. */
  private record Said(String key, String secret, String problem, String typed) {}

  @GET
  public Response list() {
    return page(200, NOTHING, Set.of());
  }

  @POST
  @Transactional
  public Response add(@RestForm @DefaultValue("") String name, @RestForm List<String> scope) {
    String clean = name.replaceAll("[\\p{C}\\s]+", " ").strip();
    Set<Scope> scopes =
        scope.stream().flatMap(word -> Scope.of(word).stream()).collect(Collectors.toSet());
    if (clean.isEmpty() || clean.length() > 100) {
      String problem = "Write who will use the key, in at most 100 characters.";
      return page(422, new Said("", "", problem, clean), scopes);
    }
    if (scopes.isEmpty()) {
      return page(422, new Said("", "", "Choose what the key may do.", clean), scopes);
    }
    RecordStoreKeys.NewKey made = keys.add(clean, scopes, RecordStoreKeys.USUAL_PER_MINUTE);
    log.record(
        current.actor(),
        "record store key made",
        Subject.of("key " + made.key()),
        clean + ": " + words(scopes));
    return page(200, new Said(made.key(), made.secret(), "", ""), Set.of());
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

  private Response page(int status, Said said, Set<Scope> chosen) {
    RecordKeysPage page =
        new RecordKeysPage(
            said.key(),
            said.secret(),
            said.problem(),
            said.typed(),
            Arrays.stream(Scope.values()).map(scope -> choice(scope, chosen)).toList(),
            keys.all().stream().map(RecordKeysResource::line).toList());
    return Response.status(status)
        .type("text/html;charset=utf-8")
        .entity(ConsoleTemplates.recordKeys(current.frame(), page).render())
        .build();
  }

  private static RecordKeysPage.Choice choice(Scope scope, Set<Scope> chosen) {
    String meaning =
        switch (scope) {
          case STATEMENTS_WRITE -> "Send statements";
          case STATEMENTS_READ_MINE -> "Read the statements that it sent itself";
          case STATEMENTS_READ -> "Read every statement";
          case STATEMENTS_VOID -> "Withdraw statements; sending is needed too";
          case STATE -> "Read and write what activities keep of a person’s state";
          case PROFILE -> "Read and write documents about activities and persons";
          case DEFINE -> "Change how activities are described";
          case ALL_READ -> "Read everything";
          case ALL -> "Read and write everything";
        };
    return new RecordKeysPage.Choice(scope.word(), meaning, chosen.contains(scope));
  }

  private static RecordKeysPage.Line line(RecordStoreKeys.KnownKey known) {
    return new RecordKeysPage.Line(
        known.key(),
        known.name(),
        words(known.scopes()),
        known
            .revokedAt()
            .map(at -> "Revoked on " + Moment.day(at))
            .orElse("Since " + Moment.day(known.createdAt())),
        known.lastUsedAt().map(Moment::full).orElse("never"),
        known.revokedAt().isEmpty());
  }

  private static String words(Set<Scope> scopes) {
    return Arrays.stream(Scope.values())
        .filter(scopes::contains)
        .map(Scope::word)
        .collect(Collectors.joining(", "));
  }
}
