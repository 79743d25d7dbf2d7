package org.creatorshub.tool.curation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.Outcome;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.portfolio.Submission;
import org.creatorshub.tool.session.LaunchSession;

/** A learner changes a piece; every state that it was in is kept, and can be taken back. */
public final class ChangingPiece {
  private final Row row;
  private final TakingContent taking;

  public ChangingPiece(Row row, TakingContent taking) {
    this.row = row;
    this.taking = taking;
  }

  /**
   * Saves what the learner says about a piece; the same again changes nothing.
   *
   * @param seen number of the edition that the learner's page showed
   */
  public Change describe(LaunchSession session, UUID id, int seen, Saying saying) {
    return change(
        session,
        id,
        seen,
        piece ->
            saying
                .fault(picture(piece) && !work(piece))
                .<Change>map(Change::refused)
                .orElseGet(() -> save(session, piece, saying, contentOf(piece))));
  }

  /** Puts a new content in place of the one that an added piece had. */
  public Change replace(LaunchSession session, UUID id, int seen, Saying saying, Submission sent) {
    return change(
        session,
        id,
        seen,
        piece -> work(piece) ? ownOnly() : replaced(session, piece, saying, sent));
  }

  /** Takes an earlier edition back, as a new one. */
  public Change takeBack(LaunchSession session, UUID id, int seen, int edition) {
    return change(
        session,
        id,
        seen,
        piece ->
            row.pieces().find(session.platform(), session.person(), id).stream()
                .flatMap(kept -> kept.editions().stream())
                .filter(one -> one.number() == edition)
                .findFirst()
                .map(one -> keep(session, piece, one))
                .orElseGet(() -> Change.refused(CurationRule.NO_SUCH_PIECE)));
  }

  private Change change(
      LaunchSession session, UUID id, int seen, Function<Arranged, Change> changing) {
    List<Arranged> all = row.locked(session);
    Optional<Arranged> piece = all.stream().filter(one -> one.id().equals(id)).findFirst();
    if (piece.isEmpty()) {
      return Change.refused(CurationRule.NO_SUCH_PIECE);
    }
    if (piece.get().edition() != seen) {
      return Change.refused(CurationRule.CHANGED_MEANWHILE);
    }
    row.settle(session, all);
    return changing.apply(piece.get());
  }

  private Change replaced(LaunchSession session, Arranged piece, Saying saying, Submission sent) {
    Optional<CurationRule> fault = saying.fault(false);
    if (fault.isPresent()) {
      return Change.refused(fault.get());
    }
    return switch (taking.take(Place.of(session), saying, sent)) {
      case Outcome.Refused<Content> no -> Change.refused(no);
      case Outcome.Kept<Content>(Content content) ->
          save(session, piece, saying, Optional.of(content));
    };
  }

  private Change save(
      LaunchSession session, Arranged piece, Saying saying, Optional<Content> content) {
    return keep(
        session, piece, saying.knowing(row.outcomes()).edition(0, content, row.clock().instant()));
  }

  private Change keep(LaunchSession session, Arranged piece, Edition edition) {
    Edition next = edition.numbered(piece.edition() + 1, row.clock().instant());
    Optional<Edition> newest =
        row.pieces().find(session.platform(), session.person(), piece.id()).flatMap(Piece::newest);
    if (newest.filter(next::sameAs).isEmpty()) {
      row.pieces().save(session.platform(), piece.id(), next);
    }
    return new Change.Done(piece.id());
  }

  private static Change ownOnly() {
    return Change.refused(CurationRule.NOT_YOURS_TO_REMOVE);
  }

  private static boolean work(Arranged piece) {
    return piece.origin() == Piece.Origin.WORK;
  }

  private static boolean picture(Arranged piece) {
    return piece.file().filter(file -> file.kind().picture()).isPresent();
  }

  private static Optional<Content> contentOf(Arranged piece) {
    return work(piece) ? Optional.empty() : piece.newest().map(Arranged.Held::content);
  }
}
