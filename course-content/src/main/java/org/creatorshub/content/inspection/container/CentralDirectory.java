package org.creatorshub.content.inspection.container;

import static org.creatorshub.content.inspection.container.Bytes.u16;
import static org.creatorshub.content.inspection.container.Bytes.u32;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of contents at the end of a ZIP (APPNOTE 4.3.12 to 4.3.16), read by ourselves: readers
 * of others keep all of a hundred thousand entries before we could count them.
 *
 * @param start where it begins; entries lie before it
 */
record CentralDirectory(List<Entry> entries, long start) {
  private static final String BUDGET = "PKG-07";
  private static final String NO_ZIP = "PKG-01";
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int END64_LOCATOR = 0x07064b50;
  private static final int END64_LOCATOR_LENGTH = 20;
  private static final int RECORD = 0x02014b50;
  private static final int RECORD_LENGTH = 46;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final long ALL_ONES = 0xFFFFFFFFL;
  private static final int ZIP64_EXTRA = 1;
  private static final int LARGEST = 64 * 1024 * 1024;
  private static final int SYMBOLIC_LINK = 0120000;

  CentralDirectory {
    entries = List.copyOf(entries);
  }

  static CentralDirectory of(Bytes file, Limits limits) throws IOException, NotZipException {
    long length = file.file().size();
    int tail = (int) Math.min(length, END_LENGTH + LONGEST_COMMENT);
    ByteBuffer end = file.at(length - tail, tail);
    int at = end(end);
    int count = u16(end, at + 10);
    long size = u32(end, at + 12);
    long start = u32(end, at + 16);
    if (size == ALL_ONES || start == ALL_ONES || count == 0xFFFF || locator(end, at)) {
      throw new NotZipException(
          BUDGET, "The ZIP is zip64, which several LMSs cannot open. Pack it without zip64.");
    }
    if (u16(end, at + 4) != 0 || u16(end, at + 8) != count) {
      throw new NotZipException(BUDGET, "The ZIP is split into several files. Pack it in one.");
    }
    if (count > limits.entries()) {
      throw new NotZipException(
          BUDGET, "There are " + count + " entries; " + limits.entries() + " are allowed.");
    }
    if (start + size > length - tail + at || size > LARGEST) {
      throw new NotZipException(NO_ZIP, "The ZIP is damaged: its table of contents is cut off.");
    }
    return new CentralDirectory(entries(file.at(start, (int) size), count), start);
  }

  private static int end(ByteBuffer tail) throws NotZipException {
    for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == END && at + END_LENGTH + u16(tail, at + 20) == tail.limit()) {
        return at;
      }
    }
    throw new NotZipException(NO_ZIP, "The file is no ZIP, or it is cut off.");
  }

  private static boolean locator(ByteBuffer tail, int end) {
    int at = end - END64_LOCATOR_LENGTH;
    return at >= 0 && tail.getInt(at) == END64_LOCATOR;
  }

  private static List<Entry> entries(ByteBuffer table, int count) throws NotZipException {
    List<Entry> entries = new ArrayList<>(count);
    int at = 0;
    for (int i = 0; i < count; i++) {
      if (at + RECORD_LENGTH > table.limit() || table.getInt(at) != RECORD) {
        throw new NotZipException(NO_ZIP, "The ZIP is damaged: its table of contents is torn.");
      }
      int name = u16(table, at + 28);
      int extra = u16(table, at + 30);
      int next = at + RECORD_LENGTH + name + extra + u16(table, at + 32);
      if (next > table.limit()) {
        throw new NotZipException(NO_ZIP, "The ZIP is damaged: its table of contents is torn.");
      }
      entries.add(entry(table, at, name, extra));
      at = next;
    }
    return entries;
  }

  private static Entry entry(ByteBuffer table, int at, int nameLength, int extra)
      throws NotZipException {
    byte[] bytes = new byte[nameLength];
    table.get(at + RECORD_LENGTH, bytes);
    String name = new String(bytes, StandardCharsets.UTF_8);
    if ((u16(table, at + 8) & 1) != 0) {
      throw new NotZipException(BUDGET, "The entry " + name + " is locked with a password.");
    }
    if (zip64(table, at + RECORD_LENGTH + nameLength, extra)) {
      throw new NotZipException(
          BUDGET, "The entry " + name + " is zip64, which several LMSs cannot open.");
    }
    // The upper half holds the mode of Unix, if the ZIP was made there (APPNOTE 4.4.15).
    int mode = u16(table, at + 40) & 0170000;
    return new Entry(
        name,
        u32(table, at + 20),
        u32(table, at + 24),
        u32(table, at + 16),
        u32(table, at + 42),
        u16(table, at + 10),
        mode == SYMBOLIC_LINK);
  }

  private static boolean zip64(ByteBuffer table, int from, int length) {
    int at = from;
    while (at + 4 <= from + length) {
      if (u16(table, at) == ZIP64_EXTRA) {
        return true;
      }
      at += 4 + u16(table, at + 2);
    }
    return false;
  }
}
