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
  /** Largest file, in bytes. */
  public static final long LARGEST = 20L * 1024 * 1024;

  public Verdict judge(String claimedName, Path file) throws IOException {
    String name = CleanName.of(claimedName);
    long bytes = Files.size(file);
    if (bytes == 0) {
      return new Verdict.Refused(UploadRule.EMPTY);
    }
    if (bytes > LARGEST) {
      return new Verdict.Refused(UploadRule.TOO_LARGE);
    }
    Optional<FileKind> kind = FileKind.claimedBy(name);
    if (kind.isEmpty()) {
      return new Verdict.Refused(UploadRule.KIND_NOT_TAKEN);
    }
    return faultOf(kind.get(), file)
        .<Verdict>map(Verdict.Refused::new)
        .orElseGet(() -> new Verdict.Accepted(name, kind.get(), bytes));
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
