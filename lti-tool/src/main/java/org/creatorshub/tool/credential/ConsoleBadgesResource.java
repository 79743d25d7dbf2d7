package org.creatorshub.tool.credential;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.creatorshub.tool.admin.CurrentAdmin;
import org.creatorshub.tool.admin.ScopedToPlatform;
import org.creatorshub.tool.credential.ShowingCourseBadges.Said;
import org.creatorshub.tool.portfolio.Outcome;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;
import org.jboss.resteasy.reactive.RestForm;

/** {@code /admin/badges}: badges of all courses, and the keys that sign them. */
@ScopedToPlatform
@Path("/admin/badges")
public class ConsoleBadgesResource {
  private static final int MOST = 200;
  private final CurrentAdmin current;
  private final Badges badges;
  private final DecidingBadge deciding;
  private final IssuerKeys keys;
  private final Issuer issuer;
  private final TakingBackKey takingBack;

  public ConsoleBadgesResource(
      CurrentAdmin current,
      Badges badges,
      DecidingBadge deciding,
      IssuerKeys keys,
      Issuer issuer,
      TakingBackKey takingBack) {
    this.current = current;
    this.badges = badges;
    this.deciding = deciding;
    this.keys = keys;
    this.issuer = issuer;
    this.takingBack = takingBack;
  }

  @GET
  @Transactional
  public Response list() {
    return page(200, Said.NOTHING);
  }

  @POST
  @Path("/withdraw")
  @Transactional
  public Response withdraw(
      @RestForm @DefaultValue("") String platform,
      @RestForm @DefaultValue("") String id,
      @RestForm @DefaultValue("") String reason) {
    Optional<Badge> badge =
        uuid(platform)
            .filter(current::mayUse)
            .flatMap(lms -> uuid(id).flatMap(which -> badges.find(lms, which)));
    Outcome<Badge> outcome =
        badge
            .map(one -> deciding.revoke(one.place(), one.id(), reason, current.actor()))
            .orElseGet(BadgeRule.NO_SUCH_BADGE::refused);
    return switch (outcome) {
      case Outcome.Kept<Badge> kept ->
          page(
              200, new Said("The badge is withdrawn; everybody who checks it is told so.", "", ""));
      case Outcome.Refused<Badge>(String rule, String sentence) ->
          page(422, new Said("", sentence, rule));
    };
  }

  /** For operators: a key that somebody else may have. */
  @POST
  @Path("/keys/withdraw")
  @Transactional
  public Response withdrawKey(@RestForm @DefaultValue("") String kid) {
    OptionalInt badgesOfIt =
        operator() ? takingBack.takeBack(kid, current.actor()) : OptionalInt.empty();
    return badgesOfIt.isEmpty()
        ? page(422, new Said("", "There is no such key, or it was taken back before.", ""))
        : page(
            200,
            new Said(
                "The key was taken back, and "
                    + Figures.count(badgesOfIt.getAsInt(), "badge was", "badges were")
                    + " withdrawn.",
                "",
                ""));
  }

  private boolean operator() {
    return current.scope().platform().isEmpty();
  }

  private Response page(int status, Said said) {
    ConsoleBadgesPage page =
        new ConsoleBadgesPage(
            issuer.name(),
            issuer.did(),
            issuer.refusal().map(BadgeRule::sentence).orElse(""),
            said.done(),
            said.problem(),
            said.problemId(),
            badges.newest(current.scope().platform(), MOST).stream()
                .map(ConsoleBadgesResource::line)
                .toList(),
            operator() ? keys.all().stream().map(ConsoleBadgesResource::key).toList() : List.of(),
            operator());
    return Response.status(status)
        .type("text/html;charset=utf-8")
        .entity(BadgeTemplates.console(current.frame(), page).render())
        .build();
  }

  private static ConsoleBadgesPage.Line line(Badge badge) {
    String state =
        switch (badge.state()) {
          case WAITING -> "Waits for a teacher";
          case ISSUED -> "Valid";
          case DECLINED -> "Declined";
          case REVOKED -> "Withdrawn: " + badge.reason().orElse("");
        };
    return new ConsoleBadgesPage.Line(
        badge.place().platform().toString(),
        badge.place().course().toString(),
        badge.id().toString(),
        badge.achievement(),
        Moment.day(badge.decidedAt().orElse(badge.askedAt())),
        state,
        badge.state() == Badge.State.ISSUED);
  }

  private static ConsoleBadgesPage.Key key(IssuerKey key) {
    String state =
        key.withdrawnAt()
            .map(at -> "Taken back on " + Moment.day(at))
            .orElse(key.privateKey().isEmpty() ? "Former: verifies only" : "Signs");
    return new ConsoleBadgesPage.Key(
        key.kid(),
        key.kind() == IssuerKey.Kind.ED25519 ? "proofs" : "tokens",
        Moment.day(key.madeAt()),
        state,
        key.withdrawnAt().isEmpty());
  }

  private static Optional<UUID> uuid(String text) {
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }
}
