package org.creatorshub.content.inspection.container;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The content of one entry, piece by piece. */
record Unpacking(Bytes file, Entry entry) {
  private static final int PIECE = 64 * 1024;
  private static final String BUDGET = "PKG-07";

  void to(long start, OutputStream out) throws IOException, NotZipException {
    switch (entry.method()) {
      case Entry.STORED -> stored(start, out);
      case Entry.DEFLATED -> deflated(start, out);
      default ->
          throw new NotZipException(
              BUDGET, "It is packed by method " + entry.method() + "; LMSs know only deflate.");
    }
  }

  private void stored(long start, OutputStream out) throws IOException, NotZipException {
    if (entry.packed() != entry.size()) {
      throw lying();
    }
    for (long done = 0; done < entry.size(); done += PIECE) {
      ByteBuffer piece = piece(start, done);
      byte[] bytes = new byte[piece.remaining()];
      piece.get(bytes);
      out.write(bytes);
    }
  }

  private void deflated(long start, OutputStream out) throws IOException, NotZipException {
    Inflater inflater = new Inflater(true);
    byte[] unpacked = new byte[PIECE];
    long written = 0;
    long done = 0;
    try {
      while (!inflater.finished()) {
        int length = inflater.inflate(unpacked);
        written += length;
        if (written > entry.size()) {
          throw lying();
        }
        out.write(unpacked, 0, length);
        if (length == 0 && inflater.needsInput() && !inflater.finished()) {
          if (done >= entry.packed()) {
            throw new NotZipException(BUDGET, "It is damaged: its content is cut off.");
          }
          ByteBuffer piece = piece(start, done);
          done += piece.limit();
          inflater.setInput(piece);
        } else if (length == 0 && inflater.needsDictionary()) {
          throw new NotZipException(BUDGET, "It is damaged.");
        }
      }
    } catch (DataFormatException e) {
      throw new NotZipException(BUDGET, "It is damaged: it cannot be unpacked.");
    } finally {
      inflater.end();
    }
    if (written != entry.size()) {
      throw lying();
    }
  }

  private ByteBuffer piece(long start, long done) throws IOException {
    return file.at(start + done, (int) Math.min(PIECE, entry.packed() - done));
  }

  private static NotZipException lying() {
    return new NotZipException(BUDGET, "It unpacks to another size than the ZIP says.");
  }
}
