package org.creatorshub.tool.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.Course;
import org.creatorshub.tool.Pages;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.Fixtures;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.portfolio.Portfolios;
import org.creatorshub.tool.question.QuestionForms;
import org.creatorshub.tool.question.SampleQuestions;
import org.creatorshub.tool.quiz.InMemoryAttempts;
import org.creatorshub.tool.quiz.ReviewedAttempts;
import org.creatorshub.tool.requirement.Requirement;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.Role;
import org.creatorshub.tool.upload.FileKind;
import org.junit.jupiter.api.Test;

@Requirement("LTI-LAUNCH-28")
class ShowingSubmissionTest {
  private final Portfolios portfolios = new Portfolios();
  private final LaunchSession learner = Fixtures.learner();
  private Optional<Reviewed> asked = reviewed(Optional.of("u07"));
  private final Course course = Fixtures.course("Title " + Fixtures.HOSTILE);
  private final ShowingSubmission showing =
      new ShowingSubmission(
          course,
          new ReviewsOf(),
          new ReviewedAttempts(new InMemoryAttempts(), new QuestionForms(SampleQuestions.texts())),
          portfolios.works());

  private final class ReviewsOf implements Reviews {
    @Override
    public void note(UUID platform, UUID session, Asked what, Instant at) {}

    @Override
    public Optional<Reviewed> of(UUID platform, UUID session) {
      return asked;
    }
  }

  private Optional<Reviewed> reviewed(Optional<String> unit) {
    return Optional.of(
        new Reviewed(
            Optional.of(
                new Reviewed.Learner(learner.person(), Optional.of("Ana " + Fixtures.HOSTILE))),
            Optional.of(new Reviewed.Link(learner.link().orElseThrow(), learner.context(), unit)),
            List.of()));
  }

  @Test
  void showsTeachersTheWorkButNoPrivateNote() throws IOException {
    portfolios.text(learner, "First " + Fixtures.HOSTILE);
    portfolios.note(learner, "u07/ledger", "My secret doubts");
    portfolios.file(learner, "plan.pdf", FileKind.PDF, new byte[] {1});
    String page = page(teacher()).orElseThrow();
    assertThat(page)
        .contains("Work of Ana")
        .contains("First &quot;&gt;&lt;script&gt;")
        .contains("plan.pdf")
        .doesNotContain("<script>alert", "secret doubts");
    assertThat(page(learner)).hasValueSatisfying(own -> assertThat(own).contains("Your work"));
  }

  @Test
  void showsOtherLearnersAndOtherCoursesNothing() {
    portfolios.text(learner, "Mine");
    assertThat(page(colleague(learner.context(), Role.LEARNER))).isEmpty();
    assertThat(page(colleague(learner.context(), Role.GUEST))).isEmpty();
    assertThat(page(colleague(Optional.of(UUID.randomUUID()), Role.INSTRUCTOR))).isEmpty();
    asked = Optional.empty();
    assertThat(page(teacher())).isEmpty();
  }

  @Test
  void handsOutFilesOfThisWorkOnly() throws IOException {
    portfolios.file(learner, "plan.pdf", FileKind.PDF, new byte[] {1});
    Content.Upload upload =
        (Content.Upload)
            portfolios
                .works()
                .find(Place.of(learner), "u07", "ledger")
                .orElseThrow()
                .newest()
                .orElseThrow()
                .content();
    UUID file = upload.file().id();
    assertThat(showing.file(teacher(), file)).contains(upload.file());
    assertThat(showing.file(teacher(), UUID.randomUUID())).isEmpty();
    assertThat(showing.file(colleague(learner.context(), Role.LEARNER), file)).isEmpty();
  }

  @Test
  void saysWhyThereIsNothing() {
    assertThat(page(teacher()))
        .hasValueSatisfying(page -> assertThat(page).contains("Nothing has been begun"));
    asked = Optional.of(new Reviewed(Optional.empty(), asked.orElseThrow().link(), List.of()));
    assertThat(page(teacher()))
        .hasValueSatisfying(page -> assertThat(page).contains("has not opened"));
    asked = Optional.of(new Reviewed(Optional.empty(), Optional.empty(), List.of()));
    assertThat(page(teacher()))
        .hasValueSatisfying(page -> assertThat(page).contains("does not belong"));
  }

  private LaunchSession teacher() {
    return colleague(learner.context(), Role.INSTRUCTOR);
  }

  /** Somebody else of the same LMS. */
  private LaunchSession colleague(Optional<UUID> context, Role role) {
    LaunchSession other = Fixtures.person(role, UUID.randomUUID());
    return new LaunchSession(
        other.id(),
        43,
        learner.platform(),
        other.person(),
        other.pseudonym(),
        context,
        other.contextTitle(),
        Optional.empty(),
        Optional.empty(),
        role,
        Optional.empty(),
        other.displayName(),
        other.locale(),
        other.lms(),
        Optional.of("https://lms.example.edu/gradebook"),
        other.csrf());
  }

  private Optional<String> page(LaunchSession session) {
    return showing
        .show(session, "/l/43", ShowingSubmission.Chosen.NONE)
        .map(page -> Pages.render("submission/work", Map.of("page", page)));
  }
}
