package org.creatorshub.tool.curation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.consent.Consenting;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;

/** A learner moves pieces up and down, and removes what they added. */
public final class OrderingPieces {
  private final Row row;
  private final TakingContent taking;
  private final Consenting consenting;

  public OrderingPieces(Row row, TakingContent taking, Consenting consenting) {
    this.row = row;
    this.taking = taking;
    this.consenting = consenting;
  }

  /** Moves a piece one place; at the end of the row it stays. */
  public void move(LaunchSession session, UUID id, boolean up) {
    List<Arranged> all = new ArrayList<>(row.locked(session));
    int at = all.stream().map(Arranged::id).toList().indexOf(id);
    int to = up ? at - 1 : at + 1;
    if (at >= 0 && to >= 0 && to < all.size()) {
      Collections.swap(all, at, to);
      row.settle(session, all);
    }
  }

  /** Removes a piece that the learner added, with all its editions, files and consents. */
  public Change remove(LaunchSession session, UUID id) {
    row.locked(session);
    Optional<Piece> piece = row.pieces().find(session.platform(), session.person(), id);
    if (piece.isEmpty()) {
      return Change.refused(CurationRule.NO_SUCH_PIECE);
    }
    if (piece.get().origin() == Piece.Origin.WORK) {
      return Change.refused(CurationRule.NOT_YOURS_TO_REMOVE);
    }
    consenting.withdrawAll(session.platform(), session.person(), Optional.of(id));
    row.pieces().remove(session.platform(), session.person(), id);
    taking.forget(Place.of(session), piece.get());
    return new Change.Done(id);
  }
}
