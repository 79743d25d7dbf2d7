package org.creatorshub.tool.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/** {@code docs/requirements/xapi.md} and the tests of both modules say the same. */
class XapiRequirementsTest {
  private static final Path PAGE = Path.of("../docs/requirements/xapi.md");
  private static final Pattern ID = Pattern.compile("[VLOP]-[0-9]{2}");
  private static final Pattern ROW =
      Pattern.compile("^\\| ([VLOP]-[0-9]{2}) \\| [^|]+ \\| [^|]+[.] \\|$", Pattern.MULTILINE);
  private static final Pattern ANY_ROW = Pattern.compile("^\\| ([A-Z]-[^ ]*) ", Pattern.MULTILINE);

  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .importPaths(
              Path.of("target/test-classes"), Path.of("../xapi-reporting/target/test-classes"));

  @Test
  void everyRequirementHasATest() throws IOException {
    Set<String> without = new TreeSet<>(found(ROW));
    without.removeAll(shown());
    assertThat(without).as("requirements without a test").isEmpty();
  }

  @Test
  void everyIdInATestHasARow() throws IOException {
    Set<String> unknown = new TreeSet<>(shown());
    unknown.removeIf(id -> !ID.matcher(id).matches()); // of other pages
    unknown.removeAll(found(ROW));
    assertThat(unknown).as("ids in tests without a row").isEmpty();
  }

  @Test
  void everyRowIsWholeAndUnique() throws IOException {
    List<String> rows = found(ANY_ROW);
    assertThat(rows).isNotEmpty().doesNotHaveDuplicates().isEqualTo(found(ROW));
  }

  private static List<String> found(Pattern pattern) throws IOException {
    return pattern.matcher(Files.readString(PAGE)).results().map(row -> row.group(1)).toList();
  }

  /** Ids on tests that run, and on classes that have one. */
  private static Set<String> shown() {
    Set<String> ids = new TreeSet<>();
    for (JavaClass type : TESTS) {
      if (type.getAllMethods().stream().anyMatch(XapiRequirementsTest::runs)) {
        ids.addAll(ids(type));
      }
      type.getMethods().stream()
          .filter(XapiRequirementsTest::runs)
          .forEach(method -> ids.addAll(ids(method)));
    }
    return ids;
  }

  private static List<String> ids(CanBeAnnotated marked) {
    List<String> ids = new ArrayList<>();
    if (marked instanceof JavaClass type) {
      type.tryGetAnnotationOfType(Requirement.class).ifPresent(m -> ids.addAll(List.of(m.value())));
      type.tryGetAnnotationOfType(org.creatorshub.reporting.requirement.Requirement.class)
          .ifPresent(mark -> ids.addAll(List.of(mark.value())));
    } else if (marked instanceof JavaMethod method) {
      method
          .tryGetAnnotationOfType(Requirement.class)
          .ifPresent(mark -> ids.addAll(List.of(mark.value())));
      method
          .tryGetAnnotationOfType(org.creatorshub.reporting.requirement.Requirement.class)
          .ifPresent(mark -> ids.addAll(List.of(mark.value())));
    }
    return ids;
  }

  private static boolean runs(JavaMethod method) {
    boolean test =
        method.isAnnotatedWith(Testable.class) || method.isMetaAnnotatedWith(Testable.class);
    return test && !method.isAnnotatedWith(Disabled.class);
  }
}
