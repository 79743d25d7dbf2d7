package org.creatorshub.tool.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.Pages;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.Role;
import org.junit.jupiter.api.Test;

class PortfolioPageTest {
  private final Portfolios portfolios = new Portfolios();
  private final LaunchSession learner = Fixtures.learner();
  private List<Feedback.Said> said = List.of();

  @Test
  void saysWhatIsMissingBeforeAnythingHappened() {
    assertThat(page(learner, List.of()))
        .contains("Nothing is finished yet")
        .contains("Not started")
        .contains("Not taken yet")
        .contains("Not handed in");
  }

  @Test
  void growsByItself() {
    portfolios.text(learner, "Break-even");
    assertThat(page(learner, List.of(result(Optional.of(Fixtures.NOON), Optional.of(true)))))
        .contains("3 pieces of work are finished")
        .contains("All read on 2 March 2026")
        .contains("83.3 %")
        .contains("Passed, best of 2 attempts")
        .contains("Handed in on 2 March 2026, version 1");
  }

  @Test
  void countsAFailedTestHonestly() {
    assertThat(page(learner, List.of(result(Optional.empty(), Optional.of(false)))))
        .contains("Nothing is finished yet")
        .contains("Not passed yet, best of 2 attempts")
        .contains("Under way, last opened 2 March 2026")
        .contains("1 of 1");
  }

  @Test
  void showsTheMarkOfAWorkOnItsCard() {
    portfolios.text(learner, "Break-even");
    said = List.of(new Feedback.Said(1, "Your teacher", "today", "72.5 %", "", List.of()));
    assertThat(page(learner, List.of()))
        .contains("<a href=\"/l/42/portfolio/peer\">You are asked</a>")
        .contains("72.5 %", "Version 1 is marked", "Read what your teacher says");
  }

  @Test
  void escapesTitlesAndNotes() {
    portfolios.note(learner, "u07/lesson", Fixtures.HOSTILE);
    assertThat(page(learner, List.of()))
        .doesNotContain("<script>alert")
        .doesNotContain("style=")
        .contains("&lt;script&gt;alert(1)");
  }

  @Test
  void showsTeachersAnExampleInsteadOfWork() {
    LaunchSession teacher = Fixtures.person(Role.INSTRUCTOR, UUID.randomUUID());
    assertThat(page(teacher, List.of())).contains("as a teacher").doesNotContain("<form method");
  }

  private static UnitResult result(Optional<java.time.Instant> lesson, Optional<Boolean> passed) {
    return new UnitResult(
        "u07",
        1,
        lesson,
        2,
        Optional.of(new BigDecimal("83.33")),
        passed,
        Optional.of(Fixtures.NOON));
  }

  private String page(LaunchSession session, List<UnitResult> results) {
    PortfolioPage page =
        new ShowingPortfolio(
                Fixtures.course("Title " + Fixtures.HOSTILE),
                portfolios.works(),
                portfolios.reflections(),
                any -> results,
                work -> said,
                any -> List.of(new Invitations.Invitation("You are asked", "/portfolio/peer")))
            .show(session, "/l/42", "", "");
    return Pages.render("portfolio/portfolio", Map.of("page", page));
  }
}
