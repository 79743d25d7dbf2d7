package org.creatorshub.tool.peer;

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
        Pattern.compile("^\\| (PEER-\\d+) ", Pattern.MULTILINE)
            .matcher(page)
            .results()
            .map(row -> row.group(1))
            .toList();
    List<String> known =
        new ArrayList<>(Arrays.stream(PeerRule.values()).map(PeerRule::id).toList());
    // of the page of a round, which has no form
    known.add(known.indexOf("PEER-10"), "PEER-09");
    assertThat(listed).isEqualTo(known);
  }
}
