package org.creatorshub.tool.deeplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingChoiceTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final List<Offer> OFFERS = Outline.of(SmallCourse.COURSE);

  private record Read(Choice choice, List<Fault> faults) {}

  private static Read read(FilledForm form, Map<String, Object> settings) {
    ReadingChoice reading = new ReadingChoice(form.form(), Requests.with(settings).accepts(), NOW);
    return new Read(reading.read(OFFERS), reading.faults());
  }

  private static Read read(FilledForm form) {
    return read(form, Map.of());
  }

  @Test
  void readsSeveralItemsInTheOrderOfTheCourse() {
    Read read = read(FilledForm.choosing("course", "u08", "u07"));
    assertThat(read.faults()).isEmpty();
    assertThat(read.choice().picks())
        .extracting(pick -> pick.offer().id())
        .containsExactly("u07", "u08", "course");
  }

  @Test
  void gradesOnlyWhatHasATestAndWasTicked() {
    Read read = read(FilledForm.choosing("u07", "u08"));
    assertThat(read.choice().picks().getFirst().grading()).isPresent();
    assertThat(read.choice().picks().getLast().grading()).isEmpty();
    assertThat(
            read(FilledForm.choosing("u07").without("graded-u07"))
                .choice()
                .picks()
                .getFirst()
                .grading())
        .isEmpty();
  }

  @Test
  @Requirement("LTI-DL-05")
  void makesNoColumnWhereTheLmsIgnoresIt() {
    Read read = read(FilledForm.choosing("u07"), Map.of("accept_lineitem", false));
    assertThat(read.faults()).isEmpty();
    assertThat(read.choice().picks().getFirst().grading()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"20, 20", "'12,5', 12.5", "0.01, 0.01", "999999, 999999"})
  void takesPointsAsPeopleWriteThem(String typed, String meant) {
    Read read = read(FilledForm.choosing("u07").with("points-u07", typed));
    assertThat(read.faults()).isEmpty();
    assertThat(read.choice().picks().getFirst().grading().orElseThrow().points())
        .isEqualByComparingTo(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "0.00", "-5", "1e3", "NaN", "1000000", "1.234", "twenty"})
  void refusesPointsThatAreNone(String typed) {
    assertThat(read(FilledForm.choosing("u07").with("points-u07", typed)).faults())
        .extracting(Fault::field)
        .containsExactly("points-u07");
  }

  @Test
  void readsDatesInTheChosenZoneWithItsSummerTime() {
    Choice.Pick pick =
        read(FilledForm.choosing("u07")
                .with("opens-u07", "2027-03-01T08:00")
                .with("due-u07", "2027-03-31T23:59")
                .with("zone", "Europe/Vilnius"))
            .choice()
            .picks()
            .getFirst();
    assertThat(pick.opens()).contains(OffsetDateTime.parse("2027-03-01T08:00:00+02:00"));
    assertThat(pick.due()).contains(OffsetDateTime.parse("2027-03-31T23:59:00+03:00"));
  }

  @Test
  void asksForTheZoneOfADateOnce() {
    FilledForm form =
        FilledForm.choosing("u07")
            .with("opens-u07", "2027-03-01T08:00")
            .with("due-u07", "2027-03-31T23:59");
    assertThat(read(form).faults()).extracting(Fault::field).containsExactly("zone");
    assertThat(read(form.with("zone", "GMT+25")).faults())
        .extracting(Fault::field)
        .containsExactly("zone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "2027-02-30T10:00", "0001-01-01T00:00", "31.12.2027"})
  void refusesDatesThatAreNone(String typed) {
    FilledForm form = FilledForm.choosing("u07").with("due-u07", typed).with("zone", "UTC");
    assertThat(read(form).faults()).extracting(Fault::field).containsExactly("due-u07");
  }

  @Test
  void refusesADueDateThatIsPastOrBeforeTheOpening() {
    FilledForm past =
        FilledForm.choosing("u07").with("due-u07", "2026-11-21T09:59").with("zone", "UTC");
    assertThat(read(past).faults()).extracting(Fault::field).containsExactly("due-u07");
    FilledForm turned =
        FilledForm.choosing("u07")
            .with("opens-u07", "2027-02-02T10:00")
            .with("due-u07", "2027-02-01T10:00")
            .with("zone", "UTC");
    assertThat(read(turned).faults()).extracting(Fault::field).containsExactly("due-u07");
  }

  @Test
  void keepsNamesPlainAndShort() {
    FilledForm form =
        FilledForm.choosing("u07")
            .with("title-u07", "  A\nname\u0000 ")
            .with("text-u07", "x".repeat(2_001));
    Read read = read(form);
    assertThat(read.choice().picks().getFirst().title()).isEqualTo("A name");
    assertThat(read.faults()).extracting(Fault::field).containsExactly("text-u07");
    assertThat(read(FilledForm.choosing("u07").with("title-u07", " ")).faults())
        .extracting(Fault::field)
        .containsExactly("title-u07");
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() {
    FilledForm form =
        FilledForm.choosing("u07")
            .with("title-u07", "")
            .with("points-u07", "0")
            .with("due-u07", "soon");
    assertThat(read(form).faults())
        .extracting(Fault::field)
        .containsExactlyInAnyOrder("title-u07", "points-u07", "due-u07", "zone");
  }

  @Test
  @Requirement({"LTI-DL-05", "NEG-62"})
  void refusesWhatTheLmsDoesNotTake() {
    assertThat(read(FilledForm.choosing("u07"), Map.of("accept_types", List.of("file"))).faults())
        .extracting(Fault::sentence)
        .containsExactly("Your course site takes no links to activities here.");
    assertThat(read(FilledForm.choosing("u07", "u08"), Map.of("accept_multiple", false)).faults())
        .extracting(Fault::sentence)
        .containsExactly("Your course site takes one item at a time here.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"u09", "<script>", "U07", ""})
  @Requirement("LTI-DL-05")
  void refusesUnitsThatAreNotOffered(String unit) {
    assertThat(read(FilledForm.choosing("u07").with("unit", "u07", unit)).faults())
        .extracting(Fault::field)
        .containsExactly("choice");
  }

  @Test
  @Timeout(5)
  void boundsAFloodOfSelections() {
    String[] flood = Collections.nCopies(1_000_000, "u07").toArray(new String[0]);
    assertThat(read(FilledForm.choosing("u07").with("unit", flood)).choice().picks()).hasSize(1);
  }
}
