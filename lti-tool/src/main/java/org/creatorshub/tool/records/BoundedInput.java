package org.creatorshub.tool.records;

import java.io.IOException;
import java.io.InputStream;

/** The first bytes of a stream; what lies beyond the bound is not read, but noticed. */
final class BoundedInput extends InputStream {
  private final InputStream in;
  private long left;
  private boolean exceeded;

  BoundedInput(InputStream in, long most) {
    this.in = in;
    this.left = most;
  }

  /** Whether there was more than the bound. */
  boolean exceeded() {
    return exceeded;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (left == 0) {
      exceeded |= in.read() >= 0;
      return -1;
    }
    int read = in.read(buffer, offset, (int) Math.min(length, left));
    left -= Math.max(0, read);
    return read;
  }
}
