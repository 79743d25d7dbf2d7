package org.creatorshub.tool.curation;

import java.util.List;
import java.util.function.Function;
import org.creatorshub.tool.portfolio.HandInRule;
import org.creatorshub.tool.portfolio.Submission;
import org.creatorshub.tool.sending.SendingFile;
import org.creatorshub.tool.sending.SendingRule;
import org.creatorshub.tool.session.LaunchSession;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The one file of a form: sent with it, or before it in parts. */
final class SentFile {
  private final SendingFile sending;

  SentFile(SendingFile sending) {
    this.sending = sending;
  }

  /**
   * Does something with it.
   *
   * @param parts of the form; a browser sends one without a name when none was chosen
   * @param upload id of what came before; empty for nothing
   */
  Change change(
      LaunchSession session,
      @Nullable List<FileUpload> parts,
      String upload,
      Function<Submission, Change> use) {
    if (!upload.isEmpty()) {
      return sending
          .take(session, upload, (name, file) -> use.apply(new Submission.OfFile(name, file)))
          .orElseGet(
              () ->
                  new Change.Refused(SendingRule.NOT_WHOLE.id(), SendingRule.NOT_WHOLE.sentence()));
    }
    List<FileUpload> chosen =
        parts == null
            ? List.of()
            : parts.stream()
                .filter(part -> part.fileName() != null && !part.fileName().isEmpty())
                .toList();
    return chosen.size() == 1
        ? use.apply(
            new Submission.OfFile(chosen.getFirst().fileName(), chosen.getFirst().filePath()))
        : new Change.Refused(HandInRule.NOT_ONE_FILE.id(), HandInRule.NOT_ONE_FILE.sentence());
  }
}
