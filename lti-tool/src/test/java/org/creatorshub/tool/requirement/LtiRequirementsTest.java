package org.creatorshub.tool.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/** {@code docs/requirements/lti-1.3.md} and the tests say the same. */
class LtiRequirementsTest {
  private static final Path PAGE = Path.of("../docs/requirements/lti-1.3.md");
  private static final Path AWAITING = Path.of("src/test/resources/requirements/awaiting.txt");
  private static final Path LAUNCHES = Path.of("src/test/resources/launches");
  private static final String ID =
      "(?:LTI-[A-Z]+-[0-9]{2}|HUB-[A-Z]+-[0-9]{2}|NEG-[0-9]{2}|CERT-[A-Z][0-9]{1,2})";
  private static final Pattern ROW =
      Pattern.compile("^\\| (" + ID + ") \\| [^|]+ \\| [^|]+[.] \\|$", Pattern.MULTILINE);
  private static final Pattern ANY_ROW =
      Pattern.compile("^\\| ([A-Z]+-[A-Z0-9-]+) ", Pattern.MULTILINE);
  private static final Pattern QUOTED = Pattern.compile("\\b" + ID + "\\b");

  private static final JavaClasses TESTS =
      new ClassFileImporter().importPath(Path.of("target/test-classes"));

  @Test
  void everyRequirementHasATest() {
    Set<String> without = new TreeSet<>(listed());
    without.removeAll(shown());
    without.removeAll(awaiting());
    assertThat(without).as("requirements without a test").isEmpty();
  }

  @Test
  void everyIdInATestHasARow() {
    Set<String> unknown = new TreeSet<>(shown());
    unknown.removeIf(id -> !QUOTED.matcher(id).matches()); // other pages, other tests
    unknown.removeAll(listed());
    assertThat(unknown).as("ids in tests without a row").isEmpty();
    assertThat(listed()).as("what is awaited is listed").containsAll(awaiting());
  }

  @Test
  void everyRowIsWholeAndUnique() {
    List<String> all = found(ANY_ROW, read(PAGE));
    assertThat(all).doesNotHaveDuplicates();
    assertThat(listed()).containsExactlyInAnyOrderElementsOf(all);
  }

  /** A mark on something that never runs would show nothing. */
  @Test
  void onlyTestsShowRequirements() {
    List<String> idle = new ArrayList<>();
    for (JavaClass type : TESTS) {
      if (type.isAnnotatedWith(Requirement.class)
          && type.getAllMethods().stream().noneMatch(LtiRequirementsTest::runs)) {
        idle.add(type.getFullName());
      }
      type.getMethods().stream()
          .filter(method -> method.isAnnotatedWith(Requirement.class))
          .filter(method -> !runs(method))
          .forEach(method -> idle.add(method.getFullName()));
    }
    assertThat(idle).as("marked, but no test").isEmpty();
  }

  private static boolean runs(JavaMethod method) {
    boolean test =
        method.isAnnotatedWith(Testable.class) || method.isMetaAnnotatedWith(Testable.class);
    return test && !method.isAnnotatedWith(Disabled.class);
  }

  private static Set<String> listed() {
    return new TreeSet<>(found(ROW, read(PAGE)));
  }

  /** Ids on running tests, and those that the launches of the fixtures name. */
  private static Set<String> shown() {
    Set<String> ids = new TreeSet<>();
    for (JavaClass type : TESTS) {
      type.tryGetAnnotationOfType(Requirement.class).ifPresent(m -> ids.addAll(List.of(m.value())));
      for (JavaMethod method : type.getMethods()) {
        method
            .tryGetAnnotationOfType(Requirement.class)
            .ifPresent(mark -> ids.addAll(List.of(mark.value())));
      }
    }
    fixtures().forEach(file -> ids.addAll(named(file)));
    return ids;
  }

  /** The id that begins the name, and NEG and CERT ids in the reason. */
  private static List<String> named(Path file) {
    List<String> ids = new ArrayList<>();
    Stream.of(Pattern.compile("^" + ID).matcher(file.getFileName().toString()))
        .flatMap(matcher -> matcher.results())
        .forEach(result -> ids.add(result.group()));
    Pattern because = Pattern.compile("\"because\": \"[^\"]*");
    found(because, read(file)).forEach(reason -> ids.addAll(found(QUOTED, reason)));
    return ids;
  }

  private static List<Path> fixtures() {
    try (Stream<Path> files = Files.walk(LAUNCHES)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> awaiting() {
    return new TreeSet<>(found(QUOTED, read(AWAITING)));
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(result -> result.groupCount() > 0 ? result.group(1) : result.group())
        .toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
