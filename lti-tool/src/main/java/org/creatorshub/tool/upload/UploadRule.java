package org.creatorshub.tool.upload;

/** Why a file was not taken: id and sentence, as listed in {@code docs/requirements}. */
public enum UploadRule {
  NAME_MISLEADS(
      "PORT-39",
      "The name of the file holds a folder or characters that cannot be seen. Give it a plain name"
          + " and choose it again."),
  EMPTY(
      "PORT-40", "The file is empty. Choose the file again and check that it opens on your side."),
  TOO_LARGE(
      "PORT-41",
      "The file is larger than 20 MB, or 100 MB for PDF and office documents. Save it smaller, or"
          + " hand in a link to it."),
  KIND_NOT_TAKEN(
      "PORT-43",
      "Files of this kind are not taken. Hand in PDF, Word, Excel, PowerPoint, OpenDocument, PNG,"
          + " JPEG, CSV or plain text."),
  NOT_WHAT_IT_SAYS(
      "PORT-44",
      "What is in the file does not fit its name. Save it again from the program that made it."),
  TWO_KINDS_AT_ONCE(
      "PORT-45",
      "The file holds a second file or a web page inside. Save or print it again as a plain copy."),
  UNPACKS_TOO_LARGE(
      "PORT-46", "The file becomes far too large when it is opened. Save it again, smaller."),
  NOT_PLAIN_OFFICE(
      "PORT-47",
      "The office file is damaged, protected by a password, or holds macros. Save it again without"
          + " password and macros."),
  TOO_MANY_PIXELS(
      "PORT-48", "The picture has more than 40 million pixels. Make it smaller and try again."),
  NOT_UTF8("PORT-49", "The text file cannot be read. Save it again with the encoding UTF-8."),
  PICTURE_NOT_READ(
      "PORT-58",
      "The picture cannot be read. Save it again as a plain PNG or JPEG in RGB colours."),
  MALWARE("PORT-59", "The scanner found malware in the file. It was not kept."),
  NOT_SCANNED(
      "PORT-70",
      "The file could not be checked for malware just now, so it was not kept. Try again in some"
          + " minutes.");

  private final String id;
  private final String sentence;

  UploadRule(String id, String sentence) {
    this.id = id;
    this.sentence = sentence;
  }

  public String id() {
    return id;
  }

  public String sentence() {
    return sentence;
  }
}
