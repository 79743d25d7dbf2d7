package org.creatorshub.tool.records;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A body that is still on its way.
 *
 * @param announced its length in bytes; below zero when it was not told
 */
record Incoming(InputStream stream, long announced) {
  /**
   * A client looks at the answer after it has sent all, so that much is read to nowhere. With what
   * was read before it stays below the server's own bound, which would close without a word.
   */
  private static final long MOST_DISCARDED = 12L * 1024 * 1024;

  static Incoming of(byte[] body) {
    return new Incoming(new ByteArrayInputStream(body), body.length);
  }

  /** Reads what is left, so that the client hears the answer. */
  void discard() {
    byte[] buffer = new byte[8192];
    try {
      long read = 0;
      for (int more = 0; more >= 0 && read < MOST_DISCARDED; more = stream.read(buffer)) {
        read += more;
      }
    } catch (IOException e) {
      // it ends here too: the server's own bound, or the client has gone
      System.getLogger(Incoming.class.getName())
          .log(System.Logger.Level.DEBUG, "A refused body was not read to its end", e);
    }
  }
}
