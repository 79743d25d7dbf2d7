package org.creatorshub.content.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.creatorshub.content.reading.Reading;
import org.creatorshub.content.reading.SampleCourse;
import org.junit.jupiter.api.Test;

class MappingGateTest {
  private static final String ESCO =
      "- {unit: u01, framework: ESCO, version: \"1.2\", name: \"analyse things\", ";
  private static final String KNOWN = "uri: \"http://data.europa.eu/esco/skill/1\", ";
  private static final String DATE = "review_by: 2027-09-01}\n";

  @Test
  void passesANameWithItsAddress() {
    assertThat(found(ESCO + KNOWN + DATE)).isEmpty();
  }

  @Test
  void warnsOfAnEscoNameWithoutAddress() {
    assertThat(found("\n" + ESCO + DATE))
        .containsExactly(
            "warning: mapping.yaml:2: The ESCO name \"analyse things\" has no address, so it cannot"
                + " be published. Look it up and add its uri. [AUTH-16]");
  }

  @Test
  void asksForNoAddressWhereAFrameworkHasNone() {
    assertThat(found("- {unit: u01, framework: DigComp, version: \"2.2\", name: \"5.2\", " + DATE))
        .isEmpty();
  }

  @Test
  void warnsOfAnOverdueReview() {
    assertThat(found(ESCO + KNOWN + "review_by: 2026-11-20}\n"))
        .singleElement()
        .asString()
        .startsWith(
            "warning: mapping.yaml:1: \"analyse things\" was to be reviewed by 2026-11-20.");
  }

  @Test
  void refusesAUnitThatIsNotThere() {
    assertThat(found((ESCO + KNOWN + DATE).replace("u01", "u77")))
        .containsExactly("mapping.yaml:1: The course has no unit \"u77\". [AUTH-16]");
  }

  @Test
  void asksForVersionDateAndARealAddress() {
    SampleCourse course =
        new SampleCourse()
            .with(
                "mapping.yaml", "- {unit: u01, framework: ESCO, name: x, uri: \"https://a.b\"}\n");
    assertThat(course.report())
        .contains("mapping.yaml:1: The key \"version\" is missing. Add it. [KEYS]")
        .contains("The mapping has no review_by. Add a date. [AUTH-03]")
        .contains("An address of ESCO starts with http://data.europa.eu/esco/. [AUTH-16]");
  }

  private static List<String> found(String mapping) {
    Reading.Read read = new SampleCourse().with("mapping.yaml", mapping).read();
    return CourseCheck.check(read.course(), read.origins(), LocalDate.of(2026, 11, 21)).stream()
        .map(Finding::toString)
        .toList();
  }
}
