package org.creatorshub.tool.share;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.creatorshub.tool.consent.Agreed;
import org.creatorshub.tool.consent.Consenting;
import org.creatorshub.tool.curation.Arranged;
import org.creatorshub.tool.curation.Arranging;
import org.creatorshub.tool.curation.ShownPage;
import org.creatorshub.tool.portfolio.KeptFile;

/**
 * What stands behind an open link: the pieces that the owner shows this audience at this moment.
 */
public final class ShowingShare {
  private final Arranging arranging;
  private final Consenting consenting;
  private final Function<String, Optional<String>> outcomes;

  public ShowingShare(
      Arranging arranging, Consenting consenting, Function<String, Optional<String>> outcomes) {
    this.arranging = arranging;
    this.consenting = consenting;
    this.outcomes = outcomes;
  }

  ShownPage page(Share share, String address) {
    return ShownPage.of(
        share.shownName().isEmpty() ? "A learner’s portfolio" : share.shownName(),
        share.audience(),
        arranging.of(share.platform(), share.person()),
        consenting.agreed(share.platform(), share.person()),
        file -> address + "/files/" + file.id(),
        outcomes);
  }

  /** A file, if a piece that this audience may see holds it as its newest. */
  Optional<KeptFile> file(Share share, UUID file) {
    Agreed agreed = consenting.agreed(share.platform(), share.person());
    return arranging.of(share.platform(), share.person()).stream()
        .filter(piece -> agreed.shows(piece.id(), share.audience()))
        .map(Arranged::file)
        .flatMap(Optional::stream)
        .filter(kept -> kept.id().equals(file))
        .findFirst();
  }
}
