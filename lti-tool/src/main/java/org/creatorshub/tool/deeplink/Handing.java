package org.creatorshub.tool.deeplink;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.creatorshub.tool.session.LaunchSession;

/** Gives the course as a file, where an LMS wants one. */
@FunctionalInterface
public interface Handing {
  /**
   * What can be handed over now.
   *
   * @param media types of files that the LMS takes; empty when it named none
   */
  Handed hand(LaunchSession session, List<String> media);

  /** The answer. */
  sealed interface Handed {
    /**
     * A file to be fetched.
     *
     * @param address good without a login until it ends
     */
    record File(URI address, String mediaType, Instant end) implements Handed {}

    /** Not yet: what to do. */
    record Later(String sentence) implements Handed {}

    /** Not at all: why. */
    record None(String sentence) implements Handed {}
  }
}
