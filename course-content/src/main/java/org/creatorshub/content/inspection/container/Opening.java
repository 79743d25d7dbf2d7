package org.creatorshub.content.inspection.container;

/** What comes of opening a ZIP. */
public sealed interface Opening {
  /** Its entries can be read; what is odd about them was noted. */
  record Opened(ZipPackage zip) implements Opening {}

  /** Nothing more can be said of it. */
  record Refused(String rule, String sentence) implements Opening {}
}
