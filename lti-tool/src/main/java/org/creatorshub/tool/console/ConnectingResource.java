package org.creatorshub.tool.console;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.tool.admin.CurrentAdmin;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;
import org.creatorshub.tool.connect.Preset;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.registration.Invitation;
import org.creatorshub.tool.registration.Invitations;
import org.creatorshub.tool.registration.InvitingPlatform;
import org.creatorshub.tool.registration.RegisteringByHand;
import org.creatorshub.tool.text.Moment;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /admin/connect}: an LMS is invited, or entered by hand. For operators. */
@Path("/admin/connect")
public class ConnectingResource {
  private final CurrentAdmin current;
  private final InvitingPlatform inviting;
  private final Invitations invitations;
  private final RegisteringByHand registering;
  private final AuditLog log;
  private final Clock clock;

  public ConnectingResource(
      CurrentAdmin current,
      InvitingPlatform inviting,
      Invitations invitations,
      RegisteringByHand registering,
      AuditLog log,
      Clock clock) {
    this.current = current;
    this.inviting = inviting;
    this.invitations = invitations;
    this.registering = registering;
    this.log = log;
    this.clock = clock;
  }

  /** What was said by the last button. */
  private record Said(String link, String linkFor, String until, String problem, String id) {
    static final Said NOTHING = new Said("", "", "", "", "");
  }

  @GET
  public Response show(@RestQuery @DefaultValue("") String preset) {
    RegisteringByHand.Typed typed =
        Preset.of(preset).map(ConnectingResource::filled).orElse(RegisteringByHand.Typed.NOTHING);
    return page(200, Said.NOTHING, preset, typed, Map.of());
  }

  @POST
  @Path("/invite")
  @Transactional
  public Response invite(
      @RestForm @DefaultValue("") String label,
      @RestForm @DefaultValue("") String issuer,
      @RestForm @DefaultValue("") String approve,
      @RestForm @DefaultValue("7") String days) {
    InvitingPlatform.Wish wish =
        new InvitingPlatform.Wish(
            label,
            issuer,
            approve.equals("yes") ? DeploymentStatus.PENDING : DeploymentStatus.ACTIVE,
            days.matches("[0-9]{1,3}") ? Integer.parseInt(days) : 0);
    return switch (inviting.invite(wish)) {
      case InvitingPlatform.Result.Refused(String id, String sentence) ->
          plain(422, new Said("", "", "", sentence, id));
      case InvitingPlatform.Result.Invited(Invitation made, URI link) -> {
        log.record(current.actor(), "LMS invited", Subject.of(made.label()), "");
        yield plain(
            200, new Said(link.toString(), made.label(), Moment.full(made.expiresAt()), "", ""));
      }
    };
  }

  @POST
  @Path("/revoke")
  @Transactional
  public Response revoke(@RestForm @DefaultValue("") String invitation) {
    Key.of(invitation)
        .flatMap(invitations::byId)
        .filter(found -> invitations.revoke(found.id(), clock.instant()))
        .ifPresent(
            ended ->
                log.record(current.actor(), "invitation ended", Subject.of(ended.label()), ""));
    return Response.seeOther(URI.create("/admin/connect")).build();
  }

  @POST
  @Path("/by-hand")
  @Transactional
  public Response byHand(
      @RestForm @DefaultValue("") String name,
      @RestForm @DefaultValue("") String issuer,
      @RestForm @DefaultValue("") String clientId,
      @RestForm @DefaultValue("") String authUrl,
      @RestForm @DefaultValue("") String tokenUrl,
      @RestForm @DefaultValue("") String jwksUrl,
      @RestForm @DefaultValue("") String audience,
      @RestForm @DefaultValue("") String deployment) {
    RegisteringByHand.Typed typed =
        new RegisteringByHand.Typed(
            name, issuer, clientId, authUrl, tokenUrl, jwksUrl, audience, deployment);
    return switch (registering.register(typed)) {
      case RegisteringByHand.Result.Refused(Map<String, String> faults) ->
          page(422, Said.NOTHING, "", typed, faults);
      case RegisteringByHand.Result.Registered(Platform platform, boolean known) -> {
        log.record(
            current.actor(),
            known ? "LMS changed" : "LMS added",
            Subject.of(platform.id(), platform.name()),
            platform.issuer() + ", client " + platform.clientId());
        yield Response.seeOther(URI.create("/admin/platforms/" + platform.id())).build();
      }
    };
  }

  private static RegisteringByHand.Typed filled(Preset preset) {
    return new RegisteringByHand.Typed(
        "",
        preset.issuer(),
        "",
        preset.authUrl(),
        preset.tokenUrl(),
        preset.jwksUrl(),
        preset.audience(),
        "");
  }

  private Response plain(int status, Said said) {
    return page(status, said, "", RegisteringByHand.Typed.NOTHING, Map.of());
  }

  private Response page(
      int status,
      Said said,
      String preset,
      RegisteringByHand.Typed typed,
      Map<String, String> faults) {
    ConnectingPage page =
        new ConnectingPage(
            said.link(),
            said.linkFor(),
            said.until(),
            said.problem(),
            said.id(),
            invitations.all().stream().limit(20).map(this::line).toList(),
            List.of(Preset.values()),
            preset,
            typed,
            faults);
    return Response.status(status)
        .type("text/html;charset=utf-8")
        .entity(ConnectingTemplates.connecting(current.frame(), page).render())
        .build();
  }

  private ConnectingPage.Line line(Invitation invitation) {
    boolean open = invitation.open(clock.instant());
    Optional<String> used = invitation.platform().map(id -> "used");
    String state =
        used.orElse(open ? "open until " + Moment.full(invitation.expiresAt()) : "ended");
    return new ConnectingPage.Line(invitation.id().toString(), invitation.label(), state, open);
  }
}
