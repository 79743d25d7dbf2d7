package org.creatorshub.content.packaging.player;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Where a package runs, and the parts of the player that it needs to report there. */
public enum Host {
  /** A browser alone, which keeps progress by itself. */
  SITE(""),
  SCORM12("visit,scorm,scorm12"),
  SCORM2004("visit,scorm,scorm2004"),
  CMI5("visit,cmi5");

  private static final List<String> SCORER =
      List.of("decimal", "draw", "scoring", "state", "standing");
  private static final List<String> PAGES =
      List.of("keeper", "question", "practice", "test", "pages");

  private final String own;

  Host(String own) {
    this.own = own;
  }

  /** Names of script files, in the order in which they are put together. */
  List<String> parts() {
    Stream<String> reporting = Arrays.stream(own.split(",", -1)).filter(part -> !part.isEmpty());
    return Stream.of(SCORER.stream(), PAGES.stream(), reporting, Stream.of("start"))
        .flatMap(parts -> parts)
        .toList();
  }
}
