package org.creatorshub.tool.curation;

import java.util.Optional;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.Judging;
import org.creatorshub.tool.portfolio.KeepingFile;
import org.creatorshub.tool.portfolio.KeptFile;
import org.creatorshub.tool.portfolio.KeptFiles;
import org.creatorshub.tool.portfolio.Outcome;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.portfolio.Submission;

/** Judges and keeps what a learner adds; a picture is only kept with words for it. */
public final class TakingContent {
  private final KeepingFile keeping;
  private final KeptFiles files;
  private final Judging judging = new Judging();

  public TakingContent(KeepingFile keeping, KeptFiles files) {
    this.keeping = keeping;
    this.files = files;
  }

  Outcome<Content> take(Place place, Saying saying, Submission sent) {
    return switch (sent) {
      case Submission.OfText(String text) -> judging.text(text);
      case Submission.OfLink(String address) -> judging.link(address);
      case Submission.OfFile file -> keep(place, saying, file);
    };
  }

  private Outcome<Content> keep(Place place, Saying saying, Submission.OfFile file) {
    return switch (keeping.keep(place, file.claimedName(), file.content())) {
      case Outcome.Refused<KeptFile> no -> new Outcome.Refused<>(no.id(), no.sentence());
      case Outcome.Kept<KeptFile>(KeptFile kept) -> {
        Optional<CurationRule> fault = saying.fault(kept.kind().picture());
        fault.ifPresent(rule -> files.remove(place.platform(), place.person(), kept.id()));
        yield fault
            .<Outcome<Content>>map(rule -> new Outcome.Refused<>(rule.id(), rule.sentence()))
            .orElseGet(() -> new Outcome.Kept<>(new Content.Upload(kept)));
      }
    };
  }

  /** Forgets the files of a piece that is removed. */
  void forget(Place place, Piece piece) {
    piece.editions().stream()
        .flatMap(edition -> edition.content().stream())
        .filter(Content.Upload.class::isInstance)
        .map(content -> ((Content.Upload) content).file().id())
        .distinct()
        .forEach(file -> files.remove(place.platform(), place.person(), file));
  }
}
