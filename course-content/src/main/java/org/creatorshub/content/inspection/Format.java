package org.creatorshub.content.inspection;

/** What a package is, as far as we can tell. */
public enum Format {
  SCORM_12("SCORM 1.2"),
  SCORM_2004("SCORM 2004"),
  CMI5("cmi5"),
  CARTRIDGE_11("Common Cartridge 1.1"),
  CARTRIDGE_13("Common Cartridge 1.3"),
  THIN_CARTRIDGE_13("Thin Common Cartridge 1.3"),
  QTI_21("QTI 2.1"),
  CONTENT_PACKAGE("a package with an IMS manifest of another kind"),
  MOODLE_XML("Moodle XML"),
  EPUB("EPUB"),
  PDF("PDF"),
  H5P("H5P"),
  SITE("static site"),
  UNKNOWN("unknown");

  private final String words;

  Format(String words) {
    this.words = words;
  }

  /** Its name for people. */
  public String words() {
    return words;
  }
}
