package org.creatorshub.tool.console;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.admin.CurrentAdmin;
import org.creatorshub.tool.admin.ScopedToPlatform;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.review.InvitingReviewer;
import org.creatorshub.tool.review.InvitingReviewer.Invitation;
import org.creatorshub.tool.review.ReviewLink;
import org.creatorshub.tool.review.ReviewLinks;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;
import org.jboss.resteasy.reactive.RestForm;

/** {@code /admin/reviewers}: links for reviewers, of every course. */
@ScopedToPlatform
@Path("/admin/reviewers")
public class ReviewersResource {
  private final CurrentAdmin current;
  private final ReviewLinks links;
  private final InvitingReviewer inviting;
  private final CourseLines courses;
  private final AuditLog log;
  private final ToolAddress address;
  private final Clock clock;

  public ReviewersResource(
      CurrentAdmin current,
      ReviewLinks links,
      InvitingReviewer inviting,
      CourseLines courses,
      AuditLog log,
      ToolAddress address,
      Clock clock) {
    this.current = current;
    this.links = links;
    this.inviting = inviting;
    this.courses = courses;
    this.log = log;
    this.address = address;
    this.clock = clock;
  }

  /** What the last button did, and what stands in the fields. */
  private record Said(
      String made, String madeFor, String problem, String id, String label, String days) {
    static final Said NOTHING = new Said("", "", "", "", "", "30");
  }

  @GET
  public Response list() {
    return page(200, Said.NOTHING);
  }

  @POST
  @Transactional
  public Response invite(
      @RestForm @DefaultValue("") String course,
      @RestForm @DefaultValue("") String label,
      @RestForm @DefaultValue("30") String days) {
    Optional<CourseLine> chosen =
        courses.of(current.scope()).stream()
            .filter(line -> line.id().toString().equals(course))
            .findFirst();
    if (chosen.isEmpty()) {
      return page(422, new Said("", "", "Choose a course.", "HUB-ADMIN-13", label, days));
    }
    UUID platform = chosen.get().platform();
    Place place = new Place(platform, current.session().account(), chosen.get().id());
    return switch (inviting.invite(place, label, "", days)) {
      case Invitation.Made(ReviewLink link, String token) -> {
        log.record(
            current.actor(), "reviewer's link made", Subject.of(platform, "link " + link.id()), "");
        String whole = address.base() + "/review/" + token;
        yield page(200, new Said(whole, link.label(), "", "", "", "30"));
      }
      case Invitation.Refused(String id, String sentence) ->
          page(422, new Said("", "", sentence, id, label, days));
    };
  }

  @POST
  @Path("/revoke")
  @Transactional
  public Response revoke(
      @RestForm @DefaultValue("") String platform,
      @RestForm @DefaultValue("") String course,
      @RestForm @DefaultValue("") String link) {
    Optional<UUID> lms = Key.of(platform).filter(current::mayUse);
    Optional<UUID> of = Key.of(course);
    Optional<UUID> which = Key.of(link);
    if (lms.isPresent()
        && of.isPresent()
        && which.isPresent()
        && links.revoke(lms.get(), of.get(), which.get(), clock.instant())) {
      log.record(
          current.actor(), "reviewer's link ended", Subject.of(lms.get(), "link " + link), "");
    }
    return Response.seeOther(URI.create("/admin/reviewers")).build();
  }

  private Response page(int status, Said said) {
    List<CourseLine> known = courses.of(current.scope());
    ReviewersPage page =
        new ReviewersPage(
            said.made(),
            said.madeFor(),
            said.problem(),
            said.id(),
            said.label(),
            said.days(),
            known.stream()
                .map(
                    line ->
                        new ReviewersPage.Choice(
                            line.id().toString(), line.title() + " (" + line.platformName() + ")"))
                .toList(),
            links.all(current.scope().platform()).stream().map(used -> line(used, known)).toList());
    return Response.status(status)
        .type("text/html;charset=utf-8")
        .entity(ConsoleTemplates.reviewers(current.frame(), page).render())
        .build();
  }

  private ReviewersPage.Line line(ReviewLinks.Used used, List<CourseLine> known) {
    ReviewLink link = used.link();
    Instant now = clock.instant();
    boolean active = link.revokedAt().isEmpty() && now.isBefore(link.expiresAt());
    String state =
        link.revokedAt()
            .map(at -> "Ended on " + Moment.day(at))
            .orElse((active ? "Open until " : "Ran out on ") + Moment.day(link.expiresAt()));
    return new ReviewersPage.Line(
        link.id().toString(),
        link.platform().toString(),
        link.course().toString(),
        link.label(),
        known.stream()
            .filter(line -> line.id().equals(link.course()))
            .map(CourseLine::title)
            .findFirst()
            .orElse("a course without a name"),
        state,
        active,
        Figures.count(used.views(), "view", "views"));
  }
}
