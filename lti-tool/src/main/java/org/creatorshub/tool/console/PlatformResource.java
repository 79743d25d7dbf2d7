package org.creatorshub.tool.console;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.creatorshub.tool.admin.CurrentAdmin;
import org.creatorshub.tool.admin.ScopedToPlatform;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;
import org.creatorshub.tool.checklist.CheckingPlatform;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.creatorshub.tool.platform.Deployments;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.platform.Platforms;
import org.creatorshub.tool.registration.RegisteringByHand;
import org.creatorshub.tool.registration.SwitchingPlatform;
import org.jboss.resteasy.reactive.RestForm;

/** {@code /admin/platforms/ID}: one LMS, its check-list, its deployments, its addresses. */
@ScopedToPlatform
@Path("/admin/platforms/{platform}")
public class PlatformResource {
  private final CurrentAdmin current;
  private final Platforms platforms;
  private final Deployments deployments;
  private final RegisteringByHand registering;
  private final SwitchingPlatform switching;
  private final CheckingPlatform checking;
  private final ShowingPlatform showing;
  private final AuditLog log;

  public PlatformResource(
      CurrentAdmin current,
      Platforms platforms,
      Deployments deployments,
      RegisteringByHand registering,
      SwitchingPlatform switching,
      CheckingPlatform checking,
      ShowingPlatform showing,
      AuditLog log) {
    this.current = current;
    this.platforms = platforms;
    this.deployments = deployments;
    this.registering = registering;
    this.switching = switching;
    this.checking = checking;
    this.showing = showing;
    this.log = log;
  }

  @GET
  public Response show(@PathParam("platform") String id) {
    return on(
        id,
        platform ->
            answer(200, showing.show(platform, RegisteringByHand.Typed.of(platform), Map.of())));
  }

  /** Waits for the LMS: no transaction round it. */
  @POST
  @Path("/check")
  public Response check(@PathParam("platform") String id) {
    return after(id, checking::check);
  }

  @POST
  @Path("/switch")
  @Transactional
  public Response turn(
      @PathParam("platform") String id, @RestForm @DefaultValue("") String active) {
    return after(
        id,
        platform -> {
          Platform turned = switching.turn(platform, active.equals("on"));
          record(turned, turned.active() ? "LMS switched on" : "LMS switched off", "");
        });
  }

  @POST
  @Path("/deployments")
  @Transactional
  public Response decide(
      @PathParam("platform") String id,
      @RestForm @DefaultValue("") String deployment,
      @RestForm @DefaultValue("") String decision) {
    Optional<DeploymentStatus> status =
        switch (decision) {
          case "approve" -> Optional.of(DeploymentStatus.ACTIVE);
          case "block" -> Optional.of(DeploymentStatus.BLOCKED);
          default -> Optional.empty();
        };
    return after(
        id,
        platform -> {
          status
              .filter(chosen -> deployments.change(platform.id(), deployment, chosen))
              .ifPresent(chosen -> record(platform, "deployment " + chosen.word(), deployment));
        });
  }

  @POST
  @Path("/new-deployments")
  @Transactional
  public Response policy(
      @PathParam("platform") String id, @RestForm @DefaultValue("") String approve) {
    return after(
        id,
        platform -> {
          DeploymentStatus status =
              approve.equals("yes") ? DeploymentStatus.PENDING : DeploymentStatus.ACTIVE;
          deployments.beginAs(platform.id(), status);
          record(platform, "new deployments begin " + status.word(), "");
        });
  }

  @POST
  @Path("/addresses")
  @Transactional
  public Response change(
      @PathParam("platform") String id,
      @RestForm @DefaultValue("") String name,
      @RestForm @DefaultValue("") String authUrl,
      @RestForm @DefaultValue("") String tokenUrl,
      @RestForm @DefaultValue("") String jwksUrl,
      @RestForm @DefaultValue("") String audience) {
    return on(
        id,
        platform -> {
          RegisteringByHand.Typed typed =
              new RegisteringByHand.Typed(
                  name,
                  platform.issuer(),
                  platform.clientId(),
                  authUrl,
                  tokenUrl,
                  jwksUrl,
                  audience,
                  "");
          return switch (registering.register(typed)) {
            case RegisteringByHand.Result.Refused(Map<String, String> faults) ->
                answer(422, showing.show(platform, typed, faults));
            case RegisteringByHand.Result.Registered(Platform changed, boolean known) -> {
              record(changed, "LMS changed", "addresses");
              yield back(changed);
            }
          };
        });
  }

  /** What others look after does not exist here. */
  private Response on(String id, Function<Platform, Response> work) {
    return Key.of(id)
        .filter(current::mayUse)
        .flatMap(platforms::byId)
        .map(work)
        .orElseGet(() -> Response.status(404).build());
  }

  /** Does the work, then shows the platform again. */
  private Response after(String id, Consumer<Platform> work) {
    return on(
        id,
        platform -> {
          work.accept(platform);
          return back(platform);
        });
  }

  private void record(Platform platform, String action, String detail) {
    log.record(current.actor(), action, Subject.of(platform.id(), platform.name()), detail);
  }

  private static Response back(Platform platform) {
    return Response.seeOther(URI.create("/admin/platforms/" + platform.id())).build();
  }

  private Response answer(int status, PlatformPage page) {
    return Response.status(status)
        .type("text/html;charset=utf-8")
        .entity(ConnectingTemplates.platform(current.frame(), page).render())
        .build();
  }
}
