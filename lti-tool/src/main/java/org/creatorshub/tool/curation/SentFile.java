package org.creatorshub.tool.curation;

import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.portfolio.Submission;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The one file of a form; a browser sends a part without a name when none was chosen. */
final class SentFile {
  private SentFile() {}

  static Optional<Submission> of(@Nullable List<FileUpload> parts) {
    List<FileUpload> chosen =
        parts == null
            ? List.of()
            : parts.stream()
                .filter(part -> part.fileName() != null && !part.fileName().isEmpty())
                .toList();
    return chosen.size() == 1
        ? Optional.of(
            new Submission.OfFile(chosen.getFirst().fileName(), chosen.getFirst().filePath()))
        : Optional.empty();
  }
}
