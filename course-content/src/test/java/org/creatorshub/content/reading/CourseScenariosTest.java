package org.creatorshub.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorshub.content.checking.CourseCheck;
import org.creatorshub.content.checking.Finding;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Origins;
import org.creatorshub.content.course.Outcome;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Scenario;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.scoring.ScenarioPaths;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenarios of all units, also of those that are not offered yet and so not read. */
class CourseScenariosTest {
  private static final Path FOLDER = Path.of("courses/online-marketing");
  private static final CourseSource SOURCE = CourseSource.directory(FOLDER);

  static Stream<String> units() throws IOException {
    try (Stream<Path> units = Files.list(FOLDER.resolve("units"))) {
      return units
          .filter(unit -> Files.exists(unit.resolve("scenarios.yaml")))
          .map(unit -> unit.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("units")
  void readWithoutFaultAndPassTheGates(String unitId) {
    Unit unit = course().unit(unitId).orElseThrow();
    List<Scenario> scenarios = scenarios(unitId);
    assertThat(scenarios).isNotEmpty();
    for (Scenario scenario : scenarios) {
      assertThat(unit.outcomes()).extracting(Outcome::id).containsAll(scenario.outcomes());
      assertThat(scenario.steps()).hasSizeGreaterThanOrEqualTo(5);
      assertThat(ScenarioPaths.of(scenario).best()).isPositive();
      assertThat(findings(unit, scenario)).isEmpty();
    }
  }

  private static List<Scenario> scenarios(String unit) {
    Draft draft = new Draft(SOURCE);
    new Registers(draft).read();
    var file = new ScenarioFile(new YamlFile(draft, "units/" + unit + "/scenarios.yaml"));
    Map<String, Scenario> scenarios = file.scenarios();
    assertThat(draft.faults).isEmpty();
    return List.copyOf(scenarios.values());
  }

  /** What the gates say of a scenario, as if its unit were offered with this page alone. */
  private static List<Finding> findings(Unit unit, Scenario scenario) {
    Page page = new Page("p", "P", 1, List.of(), List.of(new Block.ScenarioTask(scenario)));
    Unit alone =
        new Unit(
            unit.id(),
            unit.number(),
            unit.title(),
            "",
            true,
            unit.hours(),
            unit.minutes(),
            List.of(),
            List.of(),
            List.of(page),
            Optional.empty(),
            Optional.empty());
    Course all = course();
    Course course =
        new Course(
            all.id(),
            all.version(),
            all.language(),
            all.title(),
            all.ects(),
            all.hours(),
            List.of(alone),
            Map.of(),
            Map.of(),
            Map.of());
    return CourseCheck.check(course, Origins.unknown(), LocalDate.EPOCH).stream()
        .filter(
            finding -> List.of("SCENARIO", "WORDING", "AUTH-11").contains(finding.fault().rule()))
        .toList();
  }

  private static Course course() {
    return ((Reading.Read) CourseReader.read(SOURCE)).course();
  }
}
