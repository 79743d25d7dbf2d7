package org.creatorshub.tool;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorshub.reporting.event.LearningEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the code to the table in docs/architecture.md, which it reads. */
class ArchitectureTest {
  private static final String ROOT = "org.creatorshub.";
  private static final String EVERYTHING = "everything above";
  private static final Pattern ROW =
      Pattern.compile("^\\| ([a-z]+[.][a-z]+) \\| ([^|]+) \\| [^|]+ \\|$");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("test-classes"))
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.creatorshub");

  private static final Map<String, Set<String>> MAY_USE = readTable();

  @Test
  void everyPackageHasOneRow() {
    assertThat(actualPackages()).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
  }

  @Test
  void aRowNamesOnlyPackagesAboveIt() {
    List<String> wrong = new ArrayList<>();
    Set<String> above = new LinkedHashSet<>();
    MAY_USE.forEach(
        (name, uses) -> {
          uses.stream()
              .filter(use -> !above.contains(use))
              .map(use -> name + " → " + use)
              .forEach(wrong::add);
          above.add(name);
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void packagesUseOnlyWhatTheirRowNames() {
    assertThat(
            internalUses()
                .filter(
                    use ->
                        !MAY_USE
                            .getOrDefault(packageOf(use.getOriginClass()), Set.of())
                            .contains(packageOf(use.getTargetClass())))
                .map(Dependency::getDescription))
        .isEmpty();
  }

  @Test
  void noRowNamesAPackageItDoesNotUse() {
    Map<String, Set<String>> used =
        internalUses()
            .collect(
                Collectors.groupingBy(
                    use -> packageOf(use.getOriginClass()),
                    Collectors.mapping(
                        use -> packageOf(use.getTargetClass()), Collectors.toSet())));
    List<String> idle = new ArrayList<>();
    MAY_USE.forEach(
        (name, uses) -> {
          if (!name.equals("tool.wiring")) {
            uses.stream()
                .filter(use -> !used.getOrDefault(name, Set.of()).contains(use))
                .map(use -> name + " → " + use)
                .forEach(idle::add);
          }
        });
    assertThat(idle).isEmpty();
  }

  @Test
  void frameworksStayAtTheEdge() {
    List<String> astray = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      for (Dependency use : type.getDirectDependenciesFromSelf()) {
        String target = use.getTargetClass().getPackageName();
        if (!mayTouch(outermost(type), target)) {
          astray.add(type.getName() + " → " + use.getTargetClass().getName());
        }
      }
    }
    assertThat(new TreeSet<>(astray)).isEmpty();
  }

  /** Which class names may know which framework; wiring and the embedded database know all. */
  private static boolean mayTouch(JavaClass type, String target) {
    String name = type.getSimpleName();
    String home = packageOf(type);
    if (home.equals("tool.wiring") || home.equals("reporting.database")) {
      return true;
    }
    if (target.startsWith("org.jdbi") || target.startsWith("java.sql")) {
      return name.startsWith("Jdbc") || isDoorOfReporting(home);
    }
    if (target.startsWith("java.net.http")) {
      return name.startsWith("Http");
    }
    if (target.startsWith("jakarta.ws.rs")) {
      return name.matches(".*(Resource|Filter|Mapper)");
    }
    if (target.startsWith("jakarta.") || target.startsWith("io.quarkus")) {
      return name.matches("(Jdbc|Http|Current).*|.*(Resource|Filter|Mapper|Page|Templates)");
    }
    return true;
  }

  /** Reporting is a library: its doors take a Jdbi and hand it to package-private stores. */
  private static boolean isDoorOfReporting(String home) {
    return home.startsWith("reporting.");
  }

  @Test
  void adaptersArePackagePrivate() {
    assertThat(
            CLASSES.stream()
                .filter(type -> type.getSimpleName().matches("(Jdbc|Http)[A-Z].*"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getName))
        .isEmpty();
  }

  @Test
  void nobodyCallsAResource() {
    assertThat(
            CLASSES.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(
                    access ->
                        outermost(access.getTargetOwner()).getSimpleName().endsWith("Resource"))
                .filter(
                    access ->
                        !outermost(access.getTargetOwner())
                            .equals(outermost(access.getOriginOwner())))
                .filter(access -> !generated(access.getOriginOwner()))
                .map(JavaAccess::getDescription))
        .isEmpty();
  }

  @Test
  void eventsAreRecords() {
    assertThat(LearningEvent.class.getPermittedSubclasses()).allMatch(Class::isRecord);
  }

  @Test
  void everyPackageRejectsNullByDefault() throws ClassNotFoundException {
    List<String> lax = new ArrayList<>();
    for (String name :
        CLASSES.stream().map(JavaClass::getPackageName).distinct().sorted().toList()) {
      Package known = Class.forName(name + ".package-info").getPackage();
      if (!known.isAnnotationPresent(NullMarked.class)) {
        lax.add(name);
      }
    }
    assertThat(lax).isEmpty();
  }

  @Test
  void timeComesFromAClock() {
    assertThat(
            CLASSES.stream()
                .filter(type -> !packageOf(type).equals("tool.wiring"))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> readsWallClock(access.getTarget().getFullName()))
                .map(JavaAccess::getDescription))
        .isEmpty();
  }

  private static boolean readsWallClock(String target) {
    return target.matches("java\\.time\\.[A-Za-z]+\\.now\\(\\)")
        || target.startsWith("java.time.Clock.system")
        || target.startsWith("java.lang.System.currentTimeMillis");
  }

  @Test
  void namesSayWhatAClassIsFor() {
    assertThat(
            CLASSES.stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> name.matches(".*(Utils?|Helper|Manager|Impl|Common|Misc|Info)")))
        .isEmpty();
  }

  private static Stream<Dependency> internalUses() {
    return CLASSES.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(use -> resideInAPackage("org.creatorshub..").test(use.getTargetClass()))
        .filter(use -> !packageOf(use.getOriginClass()).equals(packageOf(use.getTargetClass())))
        .filter(use -> !isModuleRoot(use.getOriginClass()) && !isModuleRoot(use.getTargetClass()));
  }

  private static Set<String> actualPackages() {
    return CLASSES.stream()
        .filter(type -> !isModuleRoot(type))
        .map(ArchitectureTest::packageOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isModuleRoot(JavaClass type) {
    return !packageOf(type).contains(".");
  }

  /** tool.quiz, whatever lies below it. */
  private static String packageOf(JavaClass type) {
    String[] parts = (type.getPackageName() + ".").substring(ROOT.length()).split("[.]", -1);
    return parts.length < 2 || parts[1].isEmpty() ? parts[0] : parts[0] + "." + parts[1];
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }

  private static boolean generated(JavaClass type) {
    return type.getSimpleName().contains("$quarkus") || type.getName().contains("_");
  }

  private static Map<String, Set<String>> readTable() {
    Map<String, Set<String>> table = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(Path.of("../docs/architecture.md"))) {
        Matcher row = ROW.matcher(line);
        if (row.matches()) {
          table.put(row.group(1), uses(row.group(2).strip(), table.keySet()));
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return table;
  }

  private static Set<String> uses(String cell, Set<String> above) {
    return switch (cell) {
      case "—" -> Set.of();
      case EVERYTHING -> Set.copyOf(above);
      default -> Set.of(cell.split(",\\s*", -1));
    };
  }
}
