package org.creatorshub.tool.offering;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.creatorshub.tool.portfolio.Attachment;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalMapper;

/** A package as an answer, streamed from disk. */
final class DownloadMapper {
  private DownloadMapper() {}

  static Response of(PackageShelf shelf, String name) {
    Optional<Shelf.Offered> offered = shelf.look().named(name);
    Optional<Path> file = shelf.file(name);
    if (offered.isEmpty() || file.isEmpty()) {
      return missing();
    }
    StreamingOutput body = to -> Files.copy(file.get(), to);
    return Response.ok(body, kind(name))
        .header("Content-Length", offered.get().size())
        .header("Content-Disposition", Attachment.named(name.substring(name.lastIndexOf('/') + 1)))
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  private static Response missing() {
    Refusal refusal =
        new Refusal(
            "HUB-PACKAGE-01",
            404,
            "This package is not there, or not yet.",
            "Open the list of packages; it says how far they are.",
            Optional.empty());
    return RefusalMapper.answer(refusal);
  }

  private static String kind(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "epub" -> "application/epub+zip";
      case "pdf" -> "application/pdf";
      case "xml" -> "application/xml";
      default -> "application/zip";
    };
  }
}
