package org.creatorshub.content.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.creatorshub.content.reading.Reading;
import org.creatorshub.content.reading.SampleCourse;
import org.junit.jupiter.api.Test;

class CourseCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final String BANK = "units/u01/test.bank.yaml";
  private static final String UNIT = "units/u01/unit.md";

  @Test
  void findsNothingInTheSoundCourse() {
    assertThat(findings(new SampleCourse())).isEmpty();
  }

  @Test
  void asksForPracticeAndAssessmentOfEachOutcome() {
    String old = "text: \"Compute a CPA.\"}";
    String more = old + "\n      - {id: LO1.2, text: \"Interpret it.\"}";
    assertThat(findings(new SampleCourse().replacing("course.yaml", old, more)))
        .containsExactly(
            "course.yaml:17: LO1.2 is not practised. Place an item for it. [AUTH-02]",
            "course.yaml:17: LO1.2 is not assessed. Add items to the test or name it in the"
                + " artefact. [AUTH-02]");
  }

  @Test
  void asksForThreeTimesTheDraw() {
    assertThat(findings(new SampleCourse().replacing(UNIT, "draw: 1", "draw: 2")))
        .containsExactly(
            UNIT
                + ":6: The bank holds 3 items; drawing 2 needs at least 6. Write more items."
                + " [AUTH-11]");
  }

  @Test
  void refusesEqualStems() {
    assertThat(
            findings(
                new SampleCourse()
                    .replacing(BANK, "Order the steps.", "What does  CPA divide by ?")))
        .containsExactly(
            BANK + ":19: \"u01-o-way\" asks the same as \"u01-c-cpa\". Change one stem. [AUTH-11]");
  }

  @Test
  void asksForMisconceptionAndFeedback() {
    String old = "misconception: M-CPA-TIMES, feedback: {en: \"That is CPC.\"}}";
    SampleCourse course = new SampleCourse().replacing(BANK, ", " + old, "}");
    assertThat(findings(course))
        .containsExactly(
            BANK
                + ":1: Option \"b\" of \"u01-c-cpa\" has no feedback. Say why it is right or"
                + " wrong. [AUTH-09]",
            BANK
                + ":1: Option \"b\" of \"u01-c-cpa\" is wrong without a misconception. Name its"
                + " code. [AUTH-09]");
  }

  @Test
  void computesTheKeyOfEveryVariant() {
    assertThat(findings(new SampleCourse().replacing(BANK, "[2, 2.5]", "[2, 0]")))
        .containsExactly(
            BANK
                + ":8: \"u01-n-cpa\" with {cpc=0.40, cvr=0}: the key has no value. It divides by"
                + " zero. [AUTH-10]");
  }

  @Test
  void refusesToleranceThatAdmitsMisconception() {
    assertThat(findings(new SampleCourse().replacing(BANK, "[2, 2.5]", "[2, 100]")))
        .singleElement()
        .asString()
        .contains("{cpc=0.40, cvr=100}: M-CPA-TIMES gives a value that counts as right.");
  }

  @Test
  void refusesToleranceThatPunishesRounding() {
    assertThat(findings(new SampleCourse().replacing(BANK, "abs: 0.01", "abs: 0.0001"))).isEmpty();
    assertThat(
            findings(
                new SampleCourse()
                    .replacing(BANK, "abs: 0.01", "abs: 0.0001")
                    .replacing(BANK, "[2, 2.5]", "[2, 3]")))
        .singleElement()
        .asString()
        .contains("the key rounded to 2 decimals is outside the tolerance.");
  }

  @Test
  void computesEveryCellOfAWorkbench() {
    assertThat(findings(new SampleCourse().replacing("units/u01/data/q3.csv", ",7", ",0")))
        .containsExactly(
            "units/u01/sheets.yaml:1: \"cpa\" of row \"Žalia social\" has no value. It divides by"
                + " zero. [AUTH-10]");
  }

  @Test
  void asksForAScenarioThatRewardsWhatItTeaches() {
    String file = "units/u01/scenarios.yaml";
    assertThat(findings(new SampleCourse().replacing(file, "kind: good", "kind: poor")))
        .containsExactly(
            file
                + ":1: The best way through \"u01-sc-talk\" does not end well. Correct the values or"
                + " the kind of the ending. [SCENARIO]");
    assertThat(findings(new SampleCourse().replacing(file, "0.05 EUR", "20 EUR")))
        .containsExactly(
            file
                + ":1: Two choices of node \"desk\" of \"u01-sc-talk\" have the same text."
                + " [AUTH-11]");
    assertThat(findings(new SampleCourse().replacing(file, "value: 2", "value: 1")))
        .containsExactly(
            file
                + ":1: The best way through \"u01-sc-talk\" does not end well. Correct the values or"
                + " the kind of the ending. [SCENARIO]",
            "warning: "
                + file
                + ":1: All choices of node \"desk\" of \"u01-sc-talk\" are worth the same. Make it a"
                + " decision. [SCENARIO]");
    assertThat(findings(new SampleCourse().replacing(file, "outcomes: [LO1.1]", "outcomes: []")))
        .containsExactly(file + ":1: \"u01-sc-talk\" names no outcome. Name one. [AUTH-02]");
  }

  @Test
  void readsTheWordsOfAScenario() {
    String claim = "You are certified by Google.";
    assertThat(
            findings(
                new SampleCourse()
                    .replacing("units/u01/scenarios.yaml", "The owner is glad.", claim)))
        .singleElement()
        .asString()
        .contains("claims a vendor's approval");
  }

  @Test
  void asksForResultsOfALabWhereverItIsShown() {
    String labs = "units/u01/calcs.yaml";
    String old = "formula: \"cpa * 2\"";
    assertThat(findings(new SampleCourse().replacing(labs, old, "formula: \"1 / (cvr - 3)\"")))
        .containsExactly(
            labs + ":1: \"twice\" has no value at the start. It divides by zero. [AUTH-10]",
            labs
                + ":1: \"twice\" has no value at the start, where cvr is 3. It divides by zero."
                + " [AUTH-10]",
            labs
                + ":1: \"twice\" has no value in the preset \"weak\", where cvr is 3. It divides by"
                + " zero. [AUTH-10]");
    assertThat(findings(new SampleCourse().replacing(labs, "cpc > 1.9 and cvr > 9.5", "cvr = 1")))
        .contains(
            labs
                + ":1: \"u01-l-cpa\" computes nothing in the preset \"weak\". Not both."
                + " [AUTH-10]");
  }

  @Test
  void readsTheWordsOfLabsForVendors() {
    String claim = "Officially certified by Google.";
    assertThat(findings(new SampleCourse().replacing("units/u01/calcs.yaml", "Per order.", claim)))
        .singleElement()
        .asString()
        .contains("claims a vendor's approval");
  }

  @Test
  void asksForWeightsOfAHundredAndDifferentLevels() {
    SampleCourse course =
        new SampleCourse()
            .replacing("rubrics/plan.yaml", "weight: 100", "weight: 90")
            .replacing("rubrics/plan.yaml", "Adequate.", "Absent.");
    assertThat(findings(course))
        .containsExactly(
            "rubrics/plan.yaml:1: The weights of \"plan\" sum to 90, not 100. [RUBRIC]",
            "rubrics/plan.yaml:1: Line \"purpose\" needs five different sentences, level 0 first."
                + " [RUBRIC]");
  }

  @Test
  void refusesClaimsOfAVendorsApproval() {
    String claim = "This is the official Google course.";
    assertThat(findings(new SampleCourse().replacing(UNIT, "A click cost", claim + " It cost")))
        .singleElement()
        .asString()
        .startsWith(UNIT + ":11: \"u01-p-cost\" claims a vendor's approval.");
    String harmless = "Google runs auctions. Read the official act.";
    assertThat(findings(new SampleCourse().replacing(UNIT, "A click cost", harmless))).isEmpty();
  }

  @Test
  void asksForWordsThatTellTheFigure() {
    String alt = "Two bars, the left one twice as high as the right one.";
    assertThat(findings(new SampleCourse().replacing(UNIT, alt, "Chart")))
        .singleElement()
        .asString()
        .contains("does not tell what the figure shows");
  }

  @Test
  void asksForWordsThatTellThePictureOfAHotspot() {
    String alt = "Two bars, the left one twice as high as the right one.";
    assertThat(findings(new SampleCourse().replacing("units/u01/practice.yaml", alt, "Bars.")))
        .containsExactly(
            "units/u01/practice.yaml:9: The text for \"units/u01/media/spots.svg\" does not tell"
                + " what the figure shows. Describe it in a sentence that is not the caption."
                + " [AUTH-07]");
  }

  @Test
  void warnsOfOverdueReviewAndUnequalWorkload() {
    Reading.Read read = new SampleCourse().replacing(UNIT, "read: 10", "read: 30").read();
    List<Finding> findings =
        CourseCheck.check(read.course(), read.origins(), LocalDate.of(2027, 9, 2));
    assertThat(findings).hasSize(2).noneMatch(Finding::blocking);
    assertThat(findings.toString())
        .contains("was to be reviewed by 2027-09-01")
        .contains("The minutes sum to 80, the hours of the unit to 60 minutes.");
  }

  @Test
  void asksForReviewDateWhereContentAges() {
    SampleCourse course =
        new SampleCourse()
            .replacing("course.yaml", "number: 1", "number: 7")
            .replacing(UNIT, "review_by: 2027-09-01\n", "");
    assertThat(findings(course))
        .containsExactly(
            "course.yaml:10: Unit u01 has no review_by. Add a date to its front matter. [AUTH-03]");
  }

  private static List<String> findings(SampleCourse sample) {
    Reading.Read read = sample.read();
    return CourseCheck.check(read.course(), read.origins(), TODAY).stream()
        .map(Finding::toString)
        .toList();
  }
}
