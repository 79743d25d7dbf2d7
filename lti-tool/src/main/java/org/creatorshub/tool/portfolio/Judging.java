package org.creatorshub.tool.portfolio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.creatorshub.tool.text.Words;
import org.creatorshub.tool.upload.UploadRules;
import org.creatorshub.tool.upload.Verdict;

/** Decides whether text, link or file may be handed in. */
final class Judging {
  static final int LONGEST_TEXT = 100_000;
  private static final int LONGEST_LINK = 2_000;
  private final UploadRules rules;

  Judging(UploadRules rules) {
    this.rules = rules;
  }

  Outcome<Content> text(String text) {
    if (text.length() > LONGEST_TEXT) {
      return Outcome.refused(HandInRule.TEXT_TOO_LONG);
    }
    if (Words.in(text) == 0) {
      return Outcome.refused(HandInRule.NO_TEXT);
    }
    return new Outcome.Kept<>(new Content.Text(storable(text)));
  }

  /** Line ends as LF, and without NUL, which PostgreSQL cannot keep. */
  static String storable(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
  }

  Outcome<Content> link(String address) {
    try {
      URI link = new URI(address.strip());
      boolean plain =
          "https".equalsIgnoreCase(link.getScheme())
              && link.getHost() != null
              && link.getHost().contains(".")
              && link.getRawUserInfo() == null
              && address.strip().length() <= LONGEST_LINK;
      return plain
          ? new Outcome.Kept<>(new Content.Link(URI.create(link.toASCIIString())))
          : Outcome.refused(HandInRule.NOT_A_LINK);
    } catch (URISyntaxException e) {
      return Outcome.refused(HandInRule.NOT_A_LINK);
    }
  }

  Outcome<Verdict.Accepted> file(String claimedName, Path content) {
    try {
      return switch (rules.judge(claimedName, content)) {
        case Verdict.Accepted accepted -> new Outcome.Kept<>(accepted);
        case Verdict.Refused refused -> Outcome.refused(refused.rule());
      };
    } catch (IOException e) {
      throw new UncheckedIOException("An upload cannot be read", e);
    }
  }
}
