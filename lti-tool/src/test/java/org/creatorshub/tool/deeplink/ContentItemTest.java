package org.creatorshub.tool.deeplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;

@Requirement({"LTI-DL-05", "CERT-D3"})
class ContentItemTest {
  private static final List<Offer> OFFERS = Outline.of(SmallCourse.COURSE);
  private static final OffsetDateTime OPENS = OffsetDateTime.parse("2027-03-01T08:00:00+01:00");
  private static final OffsetDateTime DUE = OffsetDateTime.parse("2027-03-31T23:59:00+02:00");

  private static Map<String, Object> item(Choice.Pick pick, Map<String, Object> settings) {
    Accepts accepts = Requests.with(settings).accepts();
    return new ContentItem(URI.create("https://hub.example"), SmallCourse.COURSE, accepts).of(pick);
  }

  private static Choice.Pick graded(Offer offer) {
    return new Choice.Pick(
        offer,
        "My name for it",
        "Read this",
        Optional.of(new Choice.Grading(new BigDecimal("12.5"), false)),
        Optional.of(OPENS),
        Optional.of(DUE));
  }

  private static Choice.Pick plain(Offer offer) {
    return new Choice.Pick(offer, "T", "", Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void describesAUnitWithItsColumnAndDates() {
    Map<String, Object> item = item(graded(OFFERS.getFirst()), Map.of());
    assertThat(item)
        .containsEntry("type", "ltiResourceLink")
        .containsEntry("url", "https://hub.example/lti/launch/u07")
        .containsEntry("title", "My name for it")
        .containsEntry("text", "Read this")
        .containsEntry("available", Map.of("startDateTime", "2027-03-01T08:00:00+01:00"))
        .containsEntry("submission", Map.of("endDateTime", "2027-03-31T23:59:00+02:00"))
        .containsEntry(
            "icon",
            Map.of("url", "https://hub.example/img/unit-icon.png", "width", 128, "height", 128));
    assertThat(map(item, "lineItem"))
        .containsEntry("label", "My name for it")
        .containsEntry("scoreMaximum", new BigDecimal("12.5"))
        .containsEntry("resourceId", "u07-test")
        .containsEntry("tag", "unit-test")
        .containsEntry("gradesReleased", false)
        .containsKey("submissionReview");
  }

  @Test
  void carriesTheUnitTheVersionAndTheVariablesAsTexts() {
    assertThat(map(item(graded(OFFERS.getFirst()), Map.of()), "custom"))
        .containsEntry("unit", "u07")
        .containsEntry("module_id", "small/u07")
        .containsEntry("version", "2026.1")
        .containsEntry("graded", "yes")
        .containsEntry("context_history", "$Context.id.history")
        .allSatisfy((name, value) -> assertThat(value.toString()).doesNotContain("\n"));
  }

  @Test
  void sendsNoColumnAndNoDatesWhereNoneAreWanted() {
    Map<String, Object> item = item(plain(OFFERS.getFirst()), Map.of());
    assertThat(item).doesNotContainKeys("lineItem", "available", "submission");
    assertThat(map(item, "custom")).containsEntry("graded", "no");
  }

  @Test
  void leadsToTheCourseWithoutNamingAUnit() {
    Map<String, Object> item = item(plain(OFFERS.getLast()), Map.of());
    assertThat(item).containsEntry("url", "https://hub.example/lti/launch");
    assertThat(map(item, "custom")).doesNotContainKey("unit").containsKey("module_id");
  }

  @Test
  void proposesOnlyThePlacesThatTheLmsHas() {
    String targets = "accept_presentation_document_targets";
    Choice.Pick pick = plain(OFFERS.getFirst());
    assertThat(item(pick, Map.of())).containsKeys("iframe", "window");
    assertThat(item(pick, Map.of(targets, List.of("window"))))
        .containsKey("window")
        .doesNotContainKey("iframe");
    assertThat(item(pick, Map.of(targets, List.of("frame"))))
        .containsKey("iframe")
        .doesNotContainKey("window");
    assertThat(item(pick, Map.of(targets, List.of("embed"))))
        .doesNotContainKeys("iframe", "window");
  }

  @Test
  void pointsToPicturesThatExist() {
    for (String path : List.of(Placements.ICON, "/img/unit-thumbnail.png")) {
      assertThat(getClass().getResource("/META-INF/resources" + path)).as(path).isNotNull();
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> item, String name) {
    return (Map<String, Object>) Objects.requireNonNull(item.get(name));
  }
}
