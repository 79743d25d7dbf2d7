package org.creatorshub.tool.offering;

/** What a format is called, and what it is for. */
record FormatWords(String title, String use) {
  static FormatWords of(Shelf.Offered offered) {
    return switch (offered.format()) {
      case "scorm12" -> scorm12(offered);
      case "scorm2004" -> words("SCORM 2004", "An LMS that asks for it; one part for each unit");
      case "cmi5" -> words("cmi5", "An LMS or player with a record store");
      case "cc11" -> words("Common Cartridge 1.1", "Moodle (as a course), Canvas; holds answers");
      case "cc13" ->
          words("Common Cartridge 1.3", "Canvas, Blackboard, Brightspace; holds answers");
      case "thin13" -> words("Thin Common Cartridge", "Links alone, where the tool is registered");
      case "qti21" -> words("QTI 2.1", "Questions and tests for Canvas and others; holds answers");
      case "moodle" -> words("Moodle XML", "Questions for a bank of Moodle; holds answers");
      case "epub" -> words("EPUB 3.3", "To be read on phones and readers");
      case "pdf" -> words("PDF", "Paper, screen readers (PDF/UA-1), archives (PDF/A-2a)");
      case "site" -> words("Web site", "No LMS: unzip it and open index.html");
      default -> words(offered.format(), "");
    };
  }

  private static FormatWords scorm12(Shelf.Offered offered) {
    if (offered.ofOneUnit()) {
      String unit = offered.file().replaceAll(".*-(u[0-9]+)\\.zip$", "$1");
      return words(
          "SCORM 1.2, unit " + unit.replaceFirst("u0*", ""), "A grade for this unit alone");
    }
    return offered.file().endsWith("-units.zip")
        ? words("SCORM 1.2, one part per unit", "An LMS whose menu should show the units")
        : words("SCORM 1.2", "Moodle, Blackboard, Brightspace, ILIAS, Open edX: one grade");
  }

  private static FormatWords words(String title, String use) {
    return new FormatWords(title, use);
  }
}
