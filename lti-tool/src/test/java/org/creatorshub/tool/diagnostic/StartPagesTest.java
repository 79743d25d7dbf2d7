package org.creatorshub.tool.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.creatorshub.tool.Pages;
import org.creatorshub.tool.lesson.People;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;
import org.junit.jupiter.api.Test;

class StartPagesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);

  private final Rounds rounds = new InMemoryRounds();
  private final Sharings sharings = new InMemorySharings(rounds);

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

  @Test
  void sharesNothingUntilTheLearnerAgreesToTheWordsOnThePage() {
    LaunchSession learner = People.learner();
    assertThat(page(learner, ""))
        .contains("I agree that my scores", "Your scores count in no figure.", "value=\"agree\"")
        .doesNotContain("value=\"end\"");
    SharingScores sharing =
        new SharingScores(sharings, new ForgettingAnswers(rounds, sharings, CLOCK), CLOCK);
    assertThat(sharing.agree(learner, "0")).as("words of another version").isFalse();
    assertThat(sharing.agree(People.teacher(), Sharing.VERSION)).isFalse();
    assertThat(sharing.agree(learner, Sharing.VERSION)).isTrue();
    assertThat(sharings.of(Place.of(learner)).orElseThrow().words()).isEqualTo(Sharing.WORDS);
    assertThat(page(learner, "")).contains("You have agreed on", "value=\"end\"");
    sharing.withdraw(learner, false);
    assertThat(page(learner, "")).contains("You took it back on", "value=\"agree\"");
  }

  @Test
  void sharesNothingMoreOnceAllIsDeleted() {
    LaunchSession learner = People.learner();
    ForgettingAnswers forgetting = new ForgettingAnswers(rounds, sharings, CLOCK);
    new SharingScores(sharings, forgetting, CLOCK).agree(learner, Sharing.VERSION);
    forgetting.forget(learner);
    assertThat(sharings.of(Place.of(learner)).orElseThrow().stands()).isFalse();
  }

  private String page(LaunchSession session, String legalBasis) {
    StartView view =
        new StartPages(rounds, sharings, legalBasis).view(session, "/l/1", Sample.DIAGNOSTIC);
    return Pages.render("diagnostic/start", Map.of("v", view));
  }
}
