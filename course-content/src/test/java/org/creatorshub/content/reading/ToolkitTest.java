package org.creatorshub.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.FreeText;
import org.creatorshub.content.course.Technique;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The techniques and texts of the course itself, also of units that are not offered yet. */
class ToolkitTest {
  private static final CourseSource SOURCE =
      CourseSource.directory(Path.of("courses/online-marketing"));

  @Test
  void listsTheTechniquesOfTheSyllabus() {
    List<Technique> techniques = course().techniques();
    assertThat(techniques).hasSize(28);
    assertThat(techniques.stream().map(Technique::letter).distinct()).hasSize(26);
    assertThat(techniques).filteredOn(one -> one.letter().equals("B")).hasSize(2);
    assertThat(techniques).filteredOn(one -> one.letter().equals("Z")).hasSize(2);
    assertThat(techniques).filteredOn(one -> one.when() == Technique.Phase.CONVERGE).hasSize(7);
  }

  @Test
  void creditsNobodyWhereNobodyIsKnown() {
    Set<String> common =
        Set.of(
            "az-analogy",
            "az-forced-connections",
            "az-gallery-walk",
            "az-worst-idea",
            "az-x-y-map",
            "az-yes-and",
            "az-zoom");
    for (Technique technique : course().techniques()) {
      boolean unknown = technique.origin().contains("no single inventor is known");
      assertThat(unknown).as(technique.id()).isEqualTo(common.contains(technique.id()));
    }
  }

  @Test
  void saysOfEveryCaseThatItIsFictional() {
    assertThat(course().techniques())
        .filteredOn(one -> one.exercise().contains("Žalia Molis"))
        .hasSizeGreaterThan(15)
        .allMatch(one -> one.exercise().contains("fictional"));
  }

  @ParameterizedTest
  @CsvSource({
    "u03, u03-x-voices, LO3.1",
    "u04, u04-x-alt, LO4.3",
    "u07, u07-x-memo, LO7.3",
    "u12, u12-x-critique, LO12.3"
  })
  void readsTheTextsOfUnits(String unit, String id, String outcome) {
    Draft draft = new Draft(SOURCE);
    String file = "units/" + unit + "/texts.yaml";
    Map<String, FreeText> texts = new TextFile(new YamlFile(draft, file)).texts();
    assertThat(draft.faults).isEmpty();
    FreeText text =
        texts.getOrDefault(id, new FreeText("", "", "", List.of(), 0, 0, List.of(), ""));
    assertThat(text.outcomes()).containsExactly(outcome);
    assertThat(new HashSet<>(text.criteria())).hasSizeBetween(3, 5);
    assertThat(text.model().split("\\s+", -1).length).isBetween(text.least(), text.most());
  }

  @Test
  void placesTextAndQuizOnPages() {
    List<Block> blocks =
        sample(":::text u01-x-note\n:::\n\n:::az\n:::\n")
            .read()
            .course()
            .units()
            .getFirst()
            .pages()
            .getFirst()
            .blocks();
    assertThat(blocks).hasAtLeastOneElementOfType(Block.AzQuiz.class);
    assertThat(blocks)
        .filteredOn(Block.TextTask.class::isInstance)
        .extracting(block -> ((Block.TextTask) block).text().title())
        .containsExactly("A note");
  }

  @Test
  void leavesTextsAloneThatWaitForTheirPage() {
    assertThat(new SampleCourse().report()).isEmpty();
    assertThat(new SampleCourse().bytes("units/u01/texts.yaml")).isPresent();
  }

  @Test
  void worksWithoutToolkitUnlessAPageAsksForIt() {
    assertThat(new SampleCourse().without("techniques-az.yaml").read().course().techniques())
        .isEmpty();
    assertThat(sample(":::az\n:::\n").without("techniques-az.yaml").report())
        .contains("The course has no techniques-az.yaml. Add it or delete the directive.");
  }

  @Test
  void holdsTextsToTheOutcomesOfTheirUnit() {
    assertThat(
            sample(":::text u01-x-note\n:::\n")
                .replacing("units/u01/texts.yaml", "LO1.1", "LO7.1")
                .report())
        .contains("\"u01-x-note\" names the outcome LO7.1, which unit u01 does not have.");
  }

  private static SampleCourse sample(String directives) {
    String sheet = ":::sheet u01-s-bench\n:::\n";
    return new SampleCourse().replacing("units/u01/unit.md", sheet, sheet + "\n" + directives);
  }

  private static Course course() {
    return switch (CourseReader.read(SOURCE)) {
      case Reading.Read read -> read.course();
      case Reading.Faulty faulty -> throw new AssertionError(faulty.report());
    };
  }
}
