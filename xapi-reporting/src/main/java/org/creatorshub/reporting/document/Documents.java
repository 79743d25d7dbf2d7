package org.creatorshub.reporting.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** Documents by shelf and name. */
public interface Documents {
  /** On one shelf; a list of names must stay one that can be sent. */
  int MOST = 10_000;

  /** In the database; every call joins the caller's transaction, if there is one. */
  static Documents in(Jdbi jdbi) {
    return new JdbcDocuments(jdbi, MOST);
  }

  Optional<Document> find(Shelf shelf, String name);

  /**
   * Looks at a document, decides and does it, as one step: nobody changes the document in between.
   *
   * @param deciding from what is there; may be asked once only
   * @return what was decided, or that the shelf is full
   */
  Decision change(Shelf shelf, String name, Function<Optional<Document>, Decision> deciding);

  /**
   * Names in order. A shelf of states without registration stands for those of all registrations.
   *
   * @param since only of documents written later
   */
  List<String> names(Shelf shelf, Optional<Instant> since);

  /**
   * Removes all documents of a shelf, read as for {@link #names}.
   *
   * @return how many
   */
  int clear(Shelf shelf);
}
