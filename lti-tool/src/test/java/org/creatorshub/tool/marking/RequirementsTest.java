package org.creatorshub.tool.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RequirementsTest {
  @Test
  void listsExactlyTheRefusalsThatExist() throws IOException {
    String page = Files.readString(Path.of("../docs/requirements/marking.md"));
    List<String> listed =
        Pattern.compile("^\\| (MARK-\\d+) ", Pattern.MULTILINE)
            .matcher(page)
            .results()
            .map(row -> row.group(1))
            .toList();
    List<String> known =
        new ArrayList<>(Arrays.stream(MarkRule.values()).map(MarkRule::id).toList());
    assertThat(listed).isEqualTo(known);
  }
}
