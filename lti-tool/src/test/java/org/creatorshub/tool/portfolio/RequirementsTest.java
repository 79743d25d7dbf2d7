package org.creatorshub.tool.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creatorshub.tool.credential.BadgeRule;
import org.creatorshub.tool.curation.CurationRule;
import org.creatorshub.tool.export.BringRule;
import org.creatorshub.tool.sending.SendingRule;
import org.creatorshub.tool.share.ShareRule;
import org.creatorshub.tool.upload.UploadRule;
import org.junit.jupiter.api.Test;

class RequirementsTest {
  @Test
  void listsExactlyTheRefusalsThatExist() throws IOException {
    String page = Files.readString(Path.of("../docs/requirements/portfolio.md"));
    Stream<String> listed =
        Pattern.compile("^\\| (PORT-\\d+) ", Pattern.MULTILINE)
            .matcher(page)
            .results()
            .map((MatchResult row) -> row.group(1));
    Stream<String> known =
        Stream.of(
                Arrays.stream(UploadRule.values()).map(UploadRule::id),
                Arrays.stream(HandInRule.values()).map(HandInRule::id),
                Arrays.stream(BadgeRule.values()).map(BadgeRule::id),
                Arrays.stream(CurationRule.values()).map(CurationRule::id),
                Arrays.stream(ShareRule.values()).map(ShareRule::id),
                Arrays.stream(BringRule.values()).map(BringRule::id),
                Arrays.stream(SendingRule.values()).map(SendingRule::id))
            .flatMap(ids -> ids);
    assertThat(listed).containsExactlyElementsOf(known.sorted().toList());
  }
}
