package org.creatorshub.tool.records;

/**
 * How much the record store takes at once (L-25).
 *
 * @param requestBytes a body with all its files
 * @param statementBytes one statement as JSON
 * @param batch statements in one request
 * @param files files in one request
 * @param writesAtOnce requests that may write to the database at the same time
 * @param waiting requests that may wait for that
 * @param heldBytes bodies that are in memory at the same time, together
 */
public record Limits(
    int requestBytes,
    int statementBytes,
    int batch,
    int files,
    int writesAtOnce,
    int waiting,
    long heldBytes) {
  private static final int MEGABYTE = 1024 * 1024;

  /** What holds where nothing is set. */
  public static final Limits USUAL =
      new Limits(16 * MEGABYTE, MEGABYTE, 500, 500, 16, 64, 96L * MEGABYTE);

  public Limits {
    if (requestBytes < 1 || statementBytes < 1 || batch < 1 || files < 1) {
      throw new IllegalArgumentException("Limits of requests must be positive");
    }
    if (writesAtOnce < 1 || waiting < 0 || heldBytes < requestBytes) {
      throw new IllegalArgumentException("At least one whole request must have room");
    }
  }

  /** The same, with these limits of one request. */
  public Limits taking(int largestRequest, int largestStatement, int largestBatch) {
    return new Limits(
        largestRequest,
        largestStatement,
        largestBatch,
        files,
        writesAtOnce,
        waiting,
        Math.max(heldBytes, largestRequest));
  }

  /** The same, with as many writes at a time. */
  public Limits writing(int atOnce) {
    return new Limits(requestBytes, statementBytes, batch, files, atOnce, waiting, heldBytes);
  }
}
