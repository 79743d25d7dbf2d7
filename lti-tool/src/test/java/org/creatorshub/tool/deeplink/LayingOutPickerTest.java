package org.creatorshub.tool.deeplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.tool.course.PlacedLink;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;

class LayingOutPickerTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final List<Offer> OFFERS = Outline.of(SmallCourse.COURSE);
  private static final PlacedLink PLACED =
      new PlacedLink(UUID.randomUUID(), "Week 3", "u08", false);

  private static PickerView view(Map<String, Object> settings, PlacedLink... placed) {
    return new LayingOutPicker(
            Requests.with(settings),
            OFFERS,
            List.of(placed),
            new Handing.Handed.None("We have no file."))
        .fresh(NOW);
  }

  @Test
  void showsTheWholeCourse() {
    PickerView view = view(Map.of());
    assertThat(view.rows())
        .extracting(row -> row.offer().id())
        .containsExactly("u07", "u08", "course");
    assertThat(view.later()).extracting(Offer::id).containsExactly("u09");
    assertThat(view.rows().getFirst().offer().parts())
        .containsExactly(
            new Offer.Part("Start", "15 min"),
            new Offer.Part("Test", "12 questions, 3 tries"),
            new Offer.Part("Plan", "20 points by rubric"));
  }

  @Test
  @Requirement("LTI-DL-05")
  void offersCheckBoxesOnlyWhereSeveralAreTaken() {
    assertThat(view(Map.of()).control()).isEqualTo("checkbox");
    assertThat(view(Map.of("accept_multiple", false)).control()).isEqualTo("radio");
  }

  @Test
  @Requirement("LTI-DL-05")
  void explainsEverythingThatLimitsTheChoice() {
    assertThat(view(Map.of()).limits()).isEmpty();
    assertThat(view(Map.of("accept_multiple", false)).limits())
        .containsExactly("Your course site takes one item at a time here.");
    assertThat(view(Map.of("accept_lineitem", false)).limits())
        .singleElement()
        .asString()
        .contains("no gradebook column");
    assertThat(view(Map.of("accept_presentation_document_targets", List.of("window"))).limits())
        .containsExactly("Your course site opens it in a window of its own.");
    assertThat(view(Map.of("accept_presentation_document_targets", List.of("iframe"))).limits())
        .singleElement()
        .asString()
        .contains("inside the course page");
    PickerView file =
        view(
            Map.of(
                "accept_types",
                List.of("file"),
                "accept_media_types",
                "application/zip, application/vnd.ims.imsccv1p3"));
    assertThat(file.canAdd()).isFalse();
    assertThat(file.limits()).containsExactly("We have no file.");
    assertThat(view(Map.of("accept_types", List.of("html", "image"))).limits())
        .singleElement()
        .asString()
        .contains("takes no links");
  }

  @Test
  void showsWhatIsPlacedAlready() {
    PickerView view = view(Map.of(), PLACED);
    assertThat(view.rows().get(1).already()).isEqualTo("Already in this course: ‘Week 3’.");
    assertThat(view.rows().getFirst().already()).isEmpty();
    assertThat(view.rows()).noneMatch(PickerRow::checked);
  }

  @Test
  void preselectsTheUnitOfTheActivityThatIsChosenAgain() {
    PickerView view = view(Map.of("title", "Week 3"), PLACED);
    assertThat(view.again()).isEqualTo("Week 3");
    PickerRow row = view.rows().get(1);
    assertThat(row.checked()).isTrue();
    assertThat(row.title()).isEqualTo("Week 3");
    assertThat(row.graded()).isFalse();
    assertThat(view.rows().getFirst().checked()).isFalse();
  }

  @Test
  void keepsEverythingThatWasTyped() {
    PickerForm form =
        FilledForm.choosing("u07", "course")
            .with("title-u07", "My <name>")
            .with("points-u07", "none")
            .without("released-u07")
            .with("due-u07", "2027-01-31T18:00")
            .with("zone", "Europe/Paris")
            .form();
    List<Fault> faults = List.of(new Fault("points-u07", "No points"));
    PickerView view =
        new LayingOutPicker(
                Requests.with(Map.of()),
                OFFERS,
                List.of(),
                new Handing.Handed.None("We have no file."))
            .again(form, faults, NOW);
    PickerRow row = view.rows().getFirst();
    assertThat(row.checked()).isTrue();
    assertThat(row.title()).isEqualTo("My <name>");
    assertThat(row.points()).isEqualTo("none");
    assertThat(row.released()).isFalse();
    assertThat(row.due()).isEqualTo("2027-01-31T18:00");
    assertThat(row.fault("points")).isEqualTo("No points");
    assertThat(view.rows().get(1).checked()).isFalse();
    assertThat(view.rows().get(2).checked()).isTrue();
    assertThat(view.zones())
        .filteredOn(Zones.Zone::chosen)
        .extracting(Zones.Zone::id)
        .containsExactly("Europe/Paris");
  }

  @Test
  void shortensTheListOfZonesButKeepsTheChosenOne() {
    assertThat(Zones.offered("", NOW))
        .extracting(Zones.Zone::id)
        .startsWith("UTC")
        .contains("Europe/Vilnius")
        .doesNotContain("America/Lima")
        .hasSizeLessThan(80);
    assertThat(Zones.offered("America/Lima", NOW))
        .extracting(Zones.Zone::id)
        .contains("America/Lima");
  }
}
