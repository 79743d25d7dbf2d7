package org.creatorshub.tool.launch.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of requirements and the launches that prove them are the same list. */
class LaunchRequirementsTest {
  private static final Path PAGE = Path.of("../docs/requirements/lti-1.3.md");
  private static final Pattern ROW =
      Pattern.compile("^\\| ((?:LTI-(?:LOGIN|LAUNCH)|HUB-[A-Z]+)-[0-9]{2}) \\|.*");
  private static final Pattern FILE = Pattern.compile("^([A-Z]+-[A-Z]+-[0-9]{2})-.*");

  /** These refuse no message: what they do is seen in accepted launches. */
  private static final Set<String> NEVER_REFUSE =
      Set.of("LTI-LOGIN-01", "LTI-LAUNCH-25", "LTI-LAUNCH-29", "LTI-LAUNCH-30");

  /** What we send and answer ourselves: no announcement or launch could break these. */
  private static final Set<String> OUR_PART =
      Set.of(
          "LTI-LOGIN-06",
          "LTI-LOGIN-07",
          "LTI-LOGIN-08",
          "LTI-LOGIN-09",
          "LTI-LOGIN-10",
          "LTI-LAUNCH-32");

  @Test
  void everyRequirementHasALaunchAndEveryLaunchARequirement() throws IOException {
    Set<String> named = named(Stream.of("refused", "accepted", "requests"));
    named.removeIf(name -> name.startsWith("CERT-"));
    assertThat(named).containsAll(byFixture());
    assertThat(listed()).containsAll(named);
  }

  @Test
  void everyRequirementThatCanRefuseDoes() throws IOException {
    Set<String> refusing = byFixture();
    refusing.removeAll(NEVER_REFUSE);
    assertThat(named(Stream.of("refused", "requests"))).containsAll(refusing);
  }

  private static Set<String> byFixture() throws IOException {
    Set<String> rows = listed();
    rows.removeAll(OUR_PART);
    return rows;
  }

  private static Set<String> listed() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .map(row -> row.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> named(Stream<String> folders) {
    return folders
        .flatMap(folder -> Fixtures.in(folder).stream())
        .map(file -> FILE.matcher(file.getFileName().toString()))
        .filter(Matcher::matches)
        .map(name -> name.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
