package org.creatorshub.tool.upload;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that learners may hand in, with their names' endings and media types. */
public enum FileKind {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  CSV("text/csv; charset=utf-8", "csv"),
  TXT("text/plain; charset=utf-8", "txt");

  private final String mediaType;
  private final String ending;
  private final String otherEnding;

  FileKind(String mediaType, String ending) {
    this(mediaType, ending, ending);
  }

  FileKind(String mediaType, String ending, String otherEnding) {
    this.mediaType = mediaType;
    this.ending = ending;
    this.otherEnding = otherEnding;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The usual ending, without the dot. */
  public String ending() {
    return ending;
  }

  /** Whether browsers show it as a picture. */
  public boolean picture() {
    return this == PNG || this == JPEG;
  }

  /** Largest file of this kind, in bytes. */
  long largest() {
    return switch (this) {
      case PDF, DOCX, XLSX, PPTX, ODT, ODS -> UploadRules.LARGEST_DOCUMENT;
      case PNG, JPEG, CSV, TXT -> UploadRules.LARGEST;
    };
  }

  /** The kind that a cleaned name claims to be. */
  static Optional<FileKind> claimedBy(String name) {
    String claimed = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.ending.equals(claimed) || kind.otherEnding.equals(claimed))
        .findFirst();
  }
}
