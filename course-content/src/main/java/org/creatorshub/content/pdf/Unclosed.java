package org.creatorshub.content.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Keeps the caller's stream open when the writer closes it. */
final class Unclosed extends FilterOutputStream {
  Unclosed(OutputStream to) {
    super(to);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
