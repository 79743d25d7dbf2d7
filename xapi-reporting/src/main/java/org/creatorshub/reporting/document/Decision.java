package org.creatorshub.reporting.document;

/** What becomes of a document. */
public sealed interface Decision {

  /** This stands there from now on. */
  record Keep(Document document) implements Decision {}

  /** Nothing stands there from now on. */
  record Remove() implements Decision {}

  /** All stays as it is. */
  record Refused(Reason reason, String message) implements Decision {}

  /** Why not. */
  enum Reason {
    /** The document is not, or is, the one that the request names. */
    PRECONDITION,
    /** The request would overwrite what it does not name. */
    CONFLICT,
    /** The request says not whether it means a new document. */
    UNCONDITIONAL,
    /** Only JSON objects can be merged. */
    NOT_MERGEABLE,
    TOO_LARGE,
    TOO_MANY
  }
}
