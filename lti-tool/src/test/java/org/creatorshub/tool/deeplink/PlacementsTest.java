package org.creatorshub.tool.deeplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class PlacementsTest {
  @Test
  void declaresEveryPlaceOfCanvas() {
    assertThat(Placements.all())
        .extracting(Placement::name)
        .containsExactly(
            "link_selection",
            "assignment_selection",
            "module_index_menu_modal",
            "editor_button",
            "course_navigation",
            "migration_selection");
  }

  @Test
  void switchesOnOnlyWhereThereIsAnAnswer() {
    assertThat(Placements.all()).allMatch(Placement::enabled);
    assertThat(Placements.all())
        .filteredOn(Placement::picks)
        .allSatisfy(
            placement ->
                assertThat(placement.types())
                    .containsExactly(
                        placement.name().equals("migration_selection")
                            ? "file"
                            : "ltiResourceLink"));
  }

  @Test
  void opensTheCourseItselfFromItsNavigation() {
    Placement navigation =
        Placements.all().stream()
            .filter(placement -> placement.name().equals("course_navigation"))
            .findFirst()
            .orElseThrow();
    assertThat(navigation.picks()).isFalse();
    assertThat(navigation.visibility()).isEqualTo("members");
    assertThat(Placements.target(URI.create("https://hub.example")))
        .hasToString("https://hub.example/lti/launch");
  }

  @Test
  void asksForVariablesByTheNamesOfTheSpecification() {
    assertThat(Placements.variables())
        .containsEntry("context_history", "$Context.id.history")
        .containsEntry("available_user_start", "$ResourceLink.available.user.startDateTime")
        .containsEntry("grades_release", "$ResourceLink.lineitem.releaseDateTime")
        .allSatisfy((name, value) -> assertThat(value).startsWith("$"));
  }
}
