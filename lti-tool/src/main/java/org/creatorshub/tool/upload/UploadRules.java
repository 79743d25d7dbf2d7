package org.creatorshub.tool.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Judges a file by its content: the name only has to agree. Everything is read in small parts, so a
 * hostile file costs no memory.
 */
public final class UploadRules {
  /** Largest picture, table or text, in bytes. */
  public static final long LARGEST = 20L * 1024 * 1024;

  /** Largest document, in bytes; more than the server takes in one request. */
  public static final long LARGEST_DOCUMENT = 100L * 1024 * 1024;

  /** What can be said of a file before it is here; empty if nothing speaks against it. */
  public static Optional<UploadRule> beforehand(String claimedName, long bytes) {
    Optional<FileKind> kind = FileKind.claimedBy(CleanName.of(claimedName));
    if (CleanName.misleads(claimedName)) {
      return Optional.of(UploadRule.NAME_MISLEADS);
    }
    if (bytes <= 0) {
      return Optional.of(UploadRule.EMPTY);
    }
    if (bytes > kind.map(FileKind::largest).orElse(LARGEST_DOCUMENT)) {
      return Optional.of(UploadRule.TOO_LARGE);
    }
    return kind.isEmpty() ? Optional.of(UploadRule.KIND_NOT_TAKEN) : Optional.empty();
  }

  public Verdict judge(String claimedName, Path file) throws IOException {
    String name = CleanName.of(claimedName);
    long bytes = Files.size(file);
    Optional<UploadRule> fault = beforehand(claimedName, bytes);
    if (fault.isPresent()) {
      return new Verdict.Refused(fault.get());
    }
    FileKind kind = FileKind.claimedBy(name).orElseThrow();
    return faultOf(kind, file)
        .<Verdict>map(Verdict.Refused::new)
        .orElseGet(() -> new Verdict.Accepted(name, kind, bytes));
  }

  private static Optional<UploadRule> faultOf(FileKind kind, Path file) throws IOException {
    return switch (kind) {
      case PDF -> PdfContent.faultOf(file);
      case PNG -> PngContent.faultOf(file);
      case JPEG -> JpegContent.faultOf(file);
      case DOCX, XLSX, PPTX, ODT, ODS -> OfficeContent.faultOf(kind, file);
      case CSV, TXT -> TextContent.faultOf(file);
    };
  }
}
