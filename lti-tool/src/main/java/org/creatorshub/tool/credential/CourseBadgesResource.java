package org.creatorshub.tool.credential;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.creatorshub.tool.audit.Actor;
import org.creatorshub.tool.credential.ShowingCourseBadges.Said;
import org.creatorshub.tool.portfolio.Outcome;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalMapper;
import org.creatorshub.tool.session.CurrentSession;
import org.jboss.resteasy.reactive.RestForm;

/** Where a teacher confirms, declines and withdraws badges of the course. */
@Path("/dashboard/badges")
public class CourseBadgesResource {
  private static final String HTML = "text/html; charset=utf-8";
  private static final Actor TEACHER = new Actor("a teacher of the course", "through the LMS");
  private final CurrentSession current;
  private final ShowingCourseBadges showing;
  private final DecidingBadge deciding;
  private final EndorsingBadge endorsing;
  private final Badges badges;
  private final Achievements achievements;

  public CourseBadgesResource(
      CurrentSession current,
      ShowingCourseBadges showing,
      DecidingBadge deciding,
      EndorsingBadge endorsing,
      Badges badges,
      Achievements achievements) {
    this.current = current;
    this.showing = showing;
    this.deciding = deciding;
    this.endorsing = endorsing;
    this.badges = badges;
    this.achievements = achievements;
  }

  @GET
  @Transactional
  public Response show() {
    return asTeacher(() -> page(200, Said.NOTHING));
  }

  @POST
  @Path("/confirm")
  @Transactional
  public Response confirm(@RestForm @DefaultValue("") String id) {
    return decide(id, badge -> deciding.confirm(place(), badge, TEACHER), "The badge was given.");
  }

  @POST
  @Path("/decline")
  @Transactional
  public Response decline(
      @RestForm @DefaultValue("") String id, @RestForm @DefaultValue("") String reason) {
    return decide(
        id,
        badge -> deciding.decline(place(), badge, reason, TEACHER),
        "The badge was declined; the learner reads why.");
  }

  @POST
  @Path("/withdraw")
  @Transactional
  public Response withdraw(
      @RestForm @DefaultValue("") String id, @RestForm @DefaultValue("") String reason) {
    return decide(
        id,
        badge -> deciding.revoke(place(), badge, reason, TEACHER),
        "The badge is withdrawn; everybody who checks it is told so.");
  }

  @POST
  @Path("/approval")
  @Transactional
  public Response approval(
      @RestForm @DefaultValue("") String achievement, @RestForm @DefaultValue("") String wanted) {
    return asTeacher(
        () -> {
          if (achievements.find(achievement).isEmpty()) {
            return page(422, new Said("", BadgeRule.NO_SUCH_BADGE.sentence(), "PORT-62"));
          }
          badges.setApproval(place(), achievement, wanted.equals("yes"));
          return page(200, new Said("Saved.", "", ""));
        });
  }

  @POST
  @Path("/validity")
  @Transactional
  public Response validity(
      @RestForm @DefaultValue("") String achievement, @RestForm @DefaultValue("") String years) {
    return asTeacher(
        () -> {
          int wanted = years.matches("[0-9]{1,2}") ? Integer.parseInt(years) : -1;
          if (achievements.find(achievement).isEmpty() || !ShowingCourseBadges.offers(wanted)) {
            return page(422, new Said("", BadgeRule.NO_SUCH_BADGE.sentence(), "PORT-62"));
          }
          badges.setYears(
              place(), achievement, wanted == 0 ? Optional.empty() : Optional.of(wanted));
          return page(200, new Said("Saved. It holds for badges from now on.", "", ""));
        });
  }

  @POST
  @Path("/endorse")
  @Transactional
  public Response endorse(
      @RestForm @DefaultValue("") String id, @RestForm @DefaultValue("") String comment) {
    return decide(
        id,
        badge -> endorsing.endorse(place(), badge, comment, TEACHER),
        "It is signed; the learner reads it and decides whether it goes into the badge.");
  }

  private Response decide(String id, Function<UUID, Outcome<Badge>> decision, String done) {
    return asTeacher(
        () -> {
          Outcome<Badge> outcome =
              id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                  ? decision.apply(UUID.fromString(id))
                  : BadgeRule.NOT_WAITING.refused();
          return switch (outcome) {
            case Outcome.Kept<Badge> kept -> page(200, new Said(done, "", ""));
            case Outcome.Refused<Badge>(String rule, String sentence) ->
                page(422, new Said("", sentence, rule));
          };
        });
  }

  private Place place() {
    return Place.of(current.session());
  }

  private Response page(int status, Said said) {
    CourseBadgesPage page = showing.show(current.session(), current.base(), said);
    return Response.status(status).type(HTML).entity(BadgeTemplates.course(page).render()).build();
  }

  private Response asTeacher(Supplier<Response> answer) {
    if (current.session().teaches()) {
      return answer.get();
    }
    return RefusalMapper.answer(Refusal.TEACHERS_ONLY);
  }
}
