package org.creatorshub.content.translation;

/** Names that the writer and the reader of XLIFF share. */
final class XliffNames {
  static final String XLIFF = "urn:oasis:names:tc:xliff:document:2.0";
  static final String OWN = "https://w3id.org/creators-hub/translation";
  static final String HASH = "sha256";
  static final String STALE = "hub:stale";

  private XliffNames() {}

  /** Where the course keeps a file for translators. */
  static String path(String language, String name) {
    return "i18n/" + language + "/" + name + ".xlf";
  }
}
