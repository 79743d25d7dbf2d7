package org.creatorshub.tool.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.creatorshub.tool.audit.Actor;
import org.creatorshub.tool.portfolio.Outcome;
import org.creatorshub.tool.portfolio.Place;
import org.junit.jupiter.api.Test;

class HostedFormTest {
  private final BadgeDesk desk = new BadgeDesk();
  private final HostedForm hosted = new HostedForm(desk.issuer, desk.badges);
  private final PublishingBadge publishing = new PublishingBadge(desk.badges);

  @Test
  void isPublicOnlyWhileTheLearnerWantsIt() {
    desk.earned(82).issued(true, false);
    assertThat(hosted.assertion(desk.only().id())).isEmpty();
    publishing.publish(desk.learner, desk.only().id(), true);
    JsonNode assertion = json();
    assertThat(assertion.path("verification").path("type").asText()).isEqualTo("HostedBadge");
    JsonNode recipient = assertion.path("recipient");
    assertThat(recipient.path("identity").asText())
        .isEqualTo(IdentityHash.of("ana@example.edu", recipient.path("salt").asText()));
    assertThat(assertion.path("badge").asText())
        .startsWith("https://hub.example.edu/credentials/hosted/classes/u07/");
    publishing.publish(desk.learner, desk.only().id(), false);
    assertThat(hosted.assertion(desk.only().id())).isEmpty();
  }

  @Test
  void saysThatItWasWithdrawn() {
    desk.earned(82).issued(true, false);
    publishing.publish(desk.learner, desk.only().id(), true);
    desk.deciding.revoke(
        Place.of(desk.learner), desk.only().id(), "Copied", new Actor("a teacher", "test"));
    assertThat(hosted.assertion(desk.only().id()).orElseThrow())
        .isInstanceOf(HostedForm.Answer.Gone.class);
  }

  @Test
  void publishesNothingOfOthersAndNothingWithoutAnAddress() {
    desk.earned(82).issued(false, false);
    var other = org.creatorshub.tool.portfolio.Fixtures.learner();
    assertThat(publishing.publish(other, desk.only().id(), true))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(publishing.publish(desk.learner, desk.only().id(), true))
        .isEqualTo(BadgeRule.NO_ADDRESS.refused());
  }

  private JsonNode json() {
    return AchievementJson.read(
        ((HostedForm.Answer.Valid) hosted.assertion(desk.only().id()).orElseThrow()).json());
  }
}
