package org.creatorshub.tool.lmsclient;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

  /** How a list ended whose pages were handed on one by one. */
  public sealed interface Walk {}

  /** Every page was handed on; differences to this state can be asked for there. */
  public record Walked(Optional<URI> differences) implements Walk {}

  /** The list broke off; what was read before must not count. */
  public record Broken(LmsAnswer answer) implements Result, Walk {}

  private final LmsClient client;

  public ReadingPages(LmsClient client) {
    this.client = client;
  }

  /** Keeps every page. */
  public Result read(Platform platform, LmsCall first) {
    List<String> pages = new ArrayList<>();
    return switch (walk(platform, first, pages::add)) {
      case Walked whole -> new Complete(pages);
      case Broken broken -> broken;
    };
  }

  /**
   * Keeps no page: a long list costs what the taker keeps of it.
   *
   * @param taker false for a page that is not what was asked for, which breaks the list
   */
  public Walk walk(Platform platform, LmsCall first, Predicate<String> taker) {
    Set<URI> seen = new HashSet<>();
    long characters = 0;
    Optional<URI> differences = Optional.empty();
    Optional<URI> next = Optional.of(first.address());
    while (next.isPresent()) {
      URI address = next.get();
      if (!seen.add(address) || seen.size() > MOST_PAGES || characters > MOST_CHARACTERS) {
        return broken("the list has no end");
      }
      if (!sameHost(address, first.address())) {
        return broken("the list goes on at another host");
      }
      LmsAnswer answer = client.send(platform, first.at(address));
      if (!(answer instanceof LmsAnswer.Received page)) {
        return new Broken(answer);
      }
      if (!taker.test(page.body())) {
        return broken("the LMS sent something else than a list");
      }
      characters += page.body().length();
      // Of several pages the first counts: later ones may begin after a change that we missed.
      differences = differences.or(page::differences);
      next = page.next();
    }
    return new Walked(differences.filter(found -> sameHost(found, first.address())));
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
