package org.creatorshub.tool.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.creatorshub.tool.Pages;
import org.creatorshub.tool.lesson.People;
import org.creatorshub.tool.session.LaunchSession;
import org.junit.jupiter.api.Test;

class StartPagesTest {
  private final Rounds rounds = new InMemoryRounds();

  @Test
  void saysWhatIsStoredAndThatItNeverCounts() {
    assertThat(page(People.learner(), ""))
        .contains("Only you see it.", "It never counts.", "Your institution decides on it")
        .contains("Start<span")
        .doesNotContain("Delete my answers", "Line 1 of c1");
  }

  @Test
  void showsTheLegalBasisInTheWordsOfTheInstitution() {
    assertThat(page(People.learner(), "Article 6(1)(a) GDPR: your <consent>."))
        .contains("Article 6(1)(a) GDPR: your &lt;consent&gt;.")
        .doesNotContain("Your institution decides on it");
  }

  @Test
  void letsTeachersReadTheQuestionsOnly() {
    assertThat(page(People.teacher(), ""))
        .contains("nothing is recorded", "Line 1 of c1")
        .doesNotContain("Start<span", "Delete my answers");
  }

  private String page(LaunchSession session, String legalBasis) {
    StartView view = new StartPages(rounds, legalBasis).view(session, "/l/1", Sample.DIAGNOSTIC);
    return Pages.render("diagnostic/start", Map.of("v", view));
  }
}
