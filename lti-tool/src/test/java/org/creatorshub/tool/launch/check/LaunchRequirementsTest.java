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
  private static final Path PAGE = Path.of("../docs/requirements/lti-1.3-launch.md");
  private static final Pattern ROW = Pattern.compile("^\\| ([A-Z]+-[A-Z]+-[0-9]{2}) \\|.*");
  private static final Pattern FILE = Pattern.compile("^([A-Z]+-[A-Z]+-[0-9]{2})-.*");

  /** These never refuse: what they do is seen in accepted launches. */
  private static final Set<String> NEVER_REFUSE =
      Set.of("LTI-LOGIN-01", "LTI-LAUNCH-25", "LTI-LAUNCH-29", "LTI-LAUNCH-30");

  @Test
  void everyRequirementHasALaunchAndEveryLaunchARequirement() throws IOException {
    Set<String> named = named(Stream.of("refused", "accepted", "requests"));
    named.removeIf(name -> name.startsWith("CERT-"));
    assertThat(named).isEqualTo(listed());
  }

  @Test
  void everyRequirementThatCanRefuseDoes() throws IOException {
    Set<String> refusing = listed();
    refusing.removeAll(NEVER_REFUSE);
    assertThat(named(Stream.of("refused", "requests"))).isEqualTo(refusing);
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
