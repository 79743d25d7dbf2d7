package org.creatorshub.content.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of rules, the checker and its tests speak of the same rules. */
class PackageRulesTest {
  private static final Path TABLE = Path.of("../docs/requirements/packages.md");
  private static final Pattern ROW = Pattern.compile("^\\| (PKG-\\d\\d) \\|", Pattern.MULTILINE);
  private static final Pattern COUNT =
      Pattern.compile("(PKG-\\d\\d)(?: to (PKG-\\d\\d))?: (\\d+) rules?");
  private static final Pattern NAMED = Pattern.compile("\"(PKG-\\d\\d)\"");

  /** Shown by the tests of the writers, as a finished package cannot show it. */
  private static final Set<String> OF_THE_WRITERS = Set.of("PKG-08");

  /** Advice, which refuses nothing. */
  private static final Set<String> ADVICE = Set.of("PKG-22");

  private static Set<String> rows() throws IOException {
    return found(ROW, Files.readString(TABLE));
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static Set<String> named(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      Set<String> named = new TreeSet<>();
      files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("PackageRulesTest.java"))
          .forEach(file -> named.addAll(found(NAMED, text(file))));
      return named;
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void checksTheRulesOfTheTable() throws IOException {
    Set<String> checked = named("src/main/java/org/creatorshub/content/inspection");
    checked.addAll(OF_THE_WRITERS);
    assertThat(checked).isEqualTo(rows());
  }

  @Test
  void countsTheRulesOfEachFormatAsTheTableSays() throws IOException {
    Matcher counts = COUNT.matcher(Files.readString(TABLE));
    Set<String> counted = new TreeSet<>();
    while (counts.find()) {
      Set<String> those = new TreeSet<>(rows());
      String first = counts.group(1);
      String last = counts.group(2) == null ? first : counts.group(2);
      those.removeIf(id -> id.compareTo(first) < 0 || id.compareTo(last) > 0);
      assertThat(those).as(counts.group()).hasSize(Integer.parseInt(counts.group(3)));
      counted.addAll(those);
    }
    assertThat(counted).isEqualTo(rows());
  }

  @Test
  void showsEveryRuleByABadTwin() throws IOException {
    Set<String> shown = named("src/test/java/org/creatorshub/content/inspection");
    shown.addAll(OF_THE_WRITERS);
    shown.addAll(ADVICE);
    assertThat(shown).isEqualTo(rows());
  }

  @Test
  void advisesAgainstWhatMoodleTakesOtherwise() {
    Inspection inspection =
        SoundPackages.scorm12()
            .replacing(
                "imsmanifest.xml",
                "<title>One</title>",
                "<title>One</title><adlcp:masteryscore>70</adlcp:masteryscore>")
            .inspection();
    assertThat(inspection.passed()).isTrue();
    assertThat(inspection.findings()).singleElement().extracting("id").isEqualTo("PKG-22");
  }
}
