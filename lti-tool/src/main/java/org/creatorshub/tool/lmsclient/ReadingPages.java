package org.creatorshub.tool.lmsclient;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.tool.platform.Platform;

/** Reads a list to its end, page by page: all of it or nothing (LTI-NRPS-05, LTI-AGS-08). */
public final class ReadingPages {
  private static final int MOST_PAGES = 500;
  private static final int MOST_CHARACTERS = 64 << 20;

  /** The list, or why there is none. */
  public sealed interface Result {}

  /** Every page, in order. */
  public record Complete(List<String> pages) implements Result {
    public Complete {
      pages = List.copyOf(pages);
    }
  }

  /** The list broke off; what was read is not told. */
  public record Broken(LmsAnswer answer) implements Result {}

  private final LmsClient client;

  public ReadingPages(LmsClient client) {
    this.client = client;
  }

  public Result read(Platform platform, LmsCall first) {
    List<String> pages = new ArrayList<>();
    Set<URI> seen = new HashSet<>();
    long characters = 0;
    Optional<URI> next = Optional.of(first.address());
    while (next.isPresent()) {
      URI address = next.get();
      if (!seen.add(address) || pages.size() == MOST_PAGES || characters > MOST_CHARACTERS) {
        return broken("the list has no end");
      }
      if (!sameHost(address, first.address())) {
        return broken("the list goes on at another host");
      }
      LmsAnswer answer = client.send(platform, first.at(address));
      if (!(answer instanceof LmsAnswer.Received page)) {
        return new Broken(answer);
      }
      pages.add(page.body());
      characters += page.body().length();
      next = page.next();
    }
    return new Complete(pages);
  }

  private static Broken broken(String reason) {
    return new Broken(new LmsAnswer.Refused(200, reason));
  }

  /** Our token is for this LMS only. */
  private static boolean sameHost(URI one, URI other) {
    return Objects.equals(one.getScheme(), other.getScheme())
        && Objects.equals(one.getRawAuthority(), other.getRawAuthority());
  }
}
