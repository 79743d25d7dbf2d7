package org.creatorshub.tool.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.creatorshub.tool.keys.Sha256;

/** A ZIP that notes the digest of everything that goes in; equal input gives equal bytes. */
final class Archive implements AutoCloseable {
  // The earliest time that a ZIP can hold; our own times are in the data.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private final ZipArchiveOutputStream zip;
  private final List<Entry> entries = new ArrayList<>();

  /** One file of the archive, as it was written. */
  record Entry(String path, long bytes, String sha256) {}

  /** Writes the content of one file. */
  interface Writer {
    void to(OutputStream out) throws IOException;
  }

  /** Makes the last file from what went in before. */
  interface Closing {
    byte[] of(List<Entry> entries) throws IOException;
  }

  Archive(OutputStream to) {
    this.zip = new ZipArchiveOutputStream(to);
  }

  void add(String path, Writer content) throws IOException {
    add(path, true, content);
  }

  /**
   * Adds a file.
   *
   * @param shrinks false for what is packed in itself: trying again costs time and saves nothing
   */
  void add(String path, boolean shrinks, Writer content) throws IOException {
    zip.setLevel(shrinks ? Deflater.DEFAULT_COMPRESSION : Deflater.NO_COMPRESSION);
    open(path);
    Counting counting = new Counting(zip);
    content.to(counting);
    zip.closeArchiveEntry();
    entries.add(new Entry(path, counting.bytes, counting.hexadecimal()));
  }

  void finish(Closing closing) throws IOException {
    zip.setLevel(Deflater.DEFAULT_COMPRESSION);
    open("MANIFEST.json");
    zip.write(closing.of(List.copyOf(entries)));
    zip.closeArchiveEntry();
    zip.finish();
  }

  private void open(String path) throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(path);
    entry.setTimeLocal(NO_TIME);
    zip.putArchiveEntry(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts and digests on the way; closing it leaves the archive open. */
  private static final class Counting extends FilterOutputStream {
    private final MessageDigest digest = Sha256.begin();
    private long bytes;

    Counting(OutputStream to) {
      super(to);
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] part, int from, int length) throws IOException {
      digest.update(part, from, length);
      bytes += length;
      out.write(part, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }

    String hexadecimal() {
      return HexFormat.of().formatHex(digest.digest());
    }
  }
}
