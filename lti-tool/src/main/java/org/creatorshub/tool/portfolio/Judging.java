package org.creatorshub.tool.portfolio;

import java.net.URI;
import java.net.URISyntaxException;
import org.creatorshub.tool.text.Words;

/** Decides whether text, link or file may be handed in. */
public final class Judging {
  static final int LONGEST_TEXT = 100_000;
  private static final int LONGEST_LINK = 2_000;

  public Judging() {}

  public Outcome<Content> text(String text) {
    if (text.length() > LONGEST_TEXT) {
      return Outcome.refused(HandInRule.TEXT_TOO_LONG);
    }
    if (Words.in(text) == 0) {
      return Outcome.refused(HandInRule.NO_TEXT);
    }
    return new Outcome.Kept<>(new Content.Text(storable(text)));
  }

  /** Line ends as LF, and without NUL, which PostgreSQL cannot keep. */
  public static String storable(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
  }

  public Outcome<Content> link(String address) {
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
}
