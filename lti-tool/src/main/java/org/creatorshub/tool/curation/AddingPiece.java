package org.creatorshub.tool.curation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.HandInRule;
import org.creatorshub.tool.portfolio.Outcome;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.portfolio.Submission;
import org.creatorshub.tool.session.LaunchSession;

/** A learner adds a link or a file of their own, as the last piece; nobody sees it yet. */
public final class AddingPiece {
  static final int MOST = 500;
  private final Row row;
  private final TakingContent taking;

  public AddingPiece(Row row, TakingContent taking) {
    this.row = row;
    this.taking = taking;
  }

  public Change add(LaunchSession session, Saying saying, Submission sent) {
    if (!session.learns()) {
      HandInRule rule = HandInRule.NOT_A_LEARNER;
      return new Change.Refused(rule.id(), rule.sentence());
    }
    List<Arranged> all = row.locked(session);
    Optional<CurationRule> fault =
        all.size() >= MOST ? Optional.of(CurationRule.TOO_MANY) : saying.fault(false);
    if (fault.isPresent()) {
      return Change.refused(fault.get());
    }
    return switch (taking.take(Place.of(session), saying, sent)) {
      case Outcome.Refused<Content> no -> Change.refused(no);
      case Outcome.Kept<Content>(Content content) -> {
        row.settle(session, all);
        UUID id = UUID.randomUUID();
        Edition first =
            saying.knowing(row.outcomes()).edition(1, Optional.of(content), row.clock().instant());
        row.insert(session, id, Piece.Origin.OWN, all.size(), List.of(first));
        yield new Change.Done(id);
      }
    };
  }
}
