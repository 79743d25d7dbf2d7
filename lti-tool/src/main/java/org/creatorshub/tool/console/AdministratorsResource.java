package org.creatorshub.tool.console;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creatorshub.tool.admin.Account;
import org.creatorshub.tool.admin.Accounts;
import org.creatorshub.tool.admin.CurrentAdmin;
import org.creatorshub.tool.admin.MakingStartLink;
import org.creatorshub.tool.admin.MakingStartLink.Link;
import org.creatorshub.tool.admin.Scope;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.text.Moment;
import org.jboss.resteasy.reactive.RestForm;

/** {@code /admin/administrators}: who may enter the console. For operators. */
@Path("/admin/administrators")
public class AdministratorsResource {
  private static final Duration LIFE = Duration.ofDays(7);

  private final CurrentAdmin current;
  private final Accounts accounts;
  private final MakingStartLink links;
  private final PlatformLines platforms;
  private final AuditLog log;
  private final ToolAddress address;

  public AdministratorsResource(
      CurrentAdmin current,
      Accounts accounts,
      MakingStartLink links,
      PlatformLines platforms,
      AuditLog log,
      ToolAddress address) {
    this.current = current;
    this.accounts = accounts;
    this.links = links;
    this.platforms = platforms;
    this.log = log;
    this.address = address;
  }

  @GET
  public Response list() {
    return page(200, Said.NOTHING);
  }

  @POST
  @Transactional
  public Response invite(
      @RestForm @DefaultValue("") String name, @RestForm @DefaultValue("") String platform) {
    Optional<Scope> scope = chosen(platform);
    if (scope.isEmpty()) {
      return page(422, Said.problem("HUB-ADMIN-11", "Choose what the person looks after.", name));
    }
    return switch (links.make(name, scope.get(), LIFE, current.actor())) {
      case Link.Made made ->
          page(
              200,
              new Said(
                  address.base() + made.path(),
                  made.name(),
                  Moment.full(made.expiresAt()),
                  "",
                  "",
                  ""));
      case Link.Refused(String id, String sentence) -> page(422, Said.problem(id, sentence, name));
    };
  }

  @POST
  @Path("/remove")
  @Transactional
  public Response remove(@RestForm @DefaultValue("") String account) {
    Key.of(account)
        .filter(id -> !id.equals(current.session().account()))
        .flatMap(accounts::byId)
        .filter(known -> accounts.remove(current.scope(), known.id()))
        .ifPresent(
            gone ->
                log.record(
                    current.actor(),
                    "account removed",
                    new Subject(gone.scope().platform(), gone.name()),
                    ""));
    return Response.seeOther(URI.create("/admin/administrators")).build();
  }

  /** What the last button did. */
  private record Said(
      String made, String madeFor, String until, String problem, String id, String typed) {
    static final Said NOTHING = new Said("", "", "", "", "", "");

    static Said problem(String id, String sentence, String typed) {
      return new Said("", "", "", sentence, id, typed);
    }
  }

  /** Operators say so with a word of its own: nobody becomes one by a field left empty. */
  private Optional<Scope> chosen(String choice) {
    if (choice.equals("everything")) {
      return Optional.of(new Scope.Everything());
    }
    return Key.of(choice)
        .filter(id -> platforms.of(current.scope()).stream().anyMatch(line -> line.id().equals(id)))
        .map(Scope.OnePlatform::new);
  }

  private Response page(int status, Said said) {
    List<PlatformLine> known = platforms.of(current.scope());
    Map<UUID, PlatformLine> byId =
        known.stream().collect(Collectors.toMap(PlatformLine::id, Function.identity()));
    AdministratorsPage page =
        new AdministratorsPage(
            said.made(),
            said.madeFor(),
            said.until(),
            said.problem(),
            said.id(),
            said.typed(),
            known.stream()
                .map(line -> new AdministratorsPage.Choice(line.id().toString(), line.name()))
                .toList(),
            accounts.all(current.scope()).stream().map(one -> line(one, byId)).toList());
    return Response.status(status)
        .type("text/html;charset=utf-8")
        .entity(ConsoleTemplates.administrators(current.frame(), page).render())
        .build();
  }

  private AdministratorsPage.Line line(Account account, Map<UUID, PlatformLine> byId) {
    String role =
        account
            .scope()
            .platform()
            .map(id -> Optional.ofNullable(byId.get(id)).map(PlatformLine::name).orElse("one LMS"))
            .orElse("Everything (operator)");
    return new AdministratorsPage.Line(
        account.id().toString(),
        account.name(),
        role,
        account.signedInAt().map(Moment::full).orElse("never"),
        account.id().equals(current.session().account()));
  }
}
