package org.creatorshub.content.inspection.container;

import static org.creatorshub.content.inspection.container.Bytes.u16;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/** An opened ZIP. What is read of it never exceeds the limits. */
public final class ZipPackage implements Closeable {
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;

  private final Bytes file;
  private final Limits limits;
  private final CentralDirectory directory;
  private final Map<String, Entry> byName = new LinkedHashMap<>();

  private ZipPackage(Bytes file, Limits limits) throws IOException, NotZipException {
    this.file = file;
    this.limits = limits;
    this.directory = CentralDirectory.of(file, limits);
    directory.entries().forEach(entry -> byName.putIfAbsent(entry.name(), entry));
  }

  /** Opens the file; the caller closes what was opened. */
  public static Opening open(Path path, Limits limits) throws IOException {
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
    boolean opened = false;
    try {
      ZipPackage zip = new ZipPackage(new Bytes(channel), limits);
      opened = true;
      return new Opening.Opened(zip);
    } catch (NotZipException e) {
      return new Opening.Refused(e.rule(), e.sentence());
    } catch (EOFException e) {
      return new Opening.Refused("PKG-01", "The file is no ZIP, or it is cut off.");
    } finally {
      if (!opened) {
        channel.close();
      }
    }
  }

  public Limits limits() {
    return limits;
  }

  /** In the order of the table of contents, with folders. */
  public List<Entry> entries() {
    return directory.entries();
  }

  /** The entries that hold something. */
  public List<Entry> files() {
    return entries().stream().filter(entry -> !entry.folder()).toList();
  }

  public Optional<Entry> entry(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The bytes of an entry; empty if there is none or it is larger than text may be. */
  public Optional<byte[]> bytes(String name) throws IOException {
    Entry entry = byName.get(name);
    if (entry == null || entry.size() > limits.textBytes()) {
      return Optional.empty();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) entry.size());
    try {
      unpack(entry, bytes);
    } catch (NotZipException e) {
      return Optional.empty(); // told by SoundZip
    }
    return Optional.of(bytes.toByteArray());
  }

  long directoryStart() {
    return directory.start();
  }

  /** Where the content begins, behind a local header that agrees with the table of contents. */
  long contentStart(Entry entry) throws IOException, NotZipException {
    if (entry.offset() + LOCAL_LENGTH > directory.start()) {
      throw new NotZipException("PKG-07", "It points outside of the ZIP.");
    }
    ByteBuffer header = file.at(entry.offset(), LOCAL_LENGTH);
    int name = u16(header, 26);
    if (header.getInt(0) != LOCAL || entry.offset() + LOCAL_LENGTH + name > directory.start()) {
      throw new NotZipException("PKG-07", "It points to something that is no entry.");
    }
    byte[] bytes = new byte[name];
    file.at(entry.offset() + LOCAL_LENGTH, name).get(bytes);
    if (!new String(bytes, StandardCharsets.UTF_8).equals(entry.name())) {
      throw new NotZipException("PKG-07", "It has another name in front of its content.");
    }
    return entry.offset() + LOCAL_LENGTH + name + u16(header, 28);
  }

  /** Length of the extra field in front of the content (EPUB forbids one for mimetype). */
  public int extraLength(Entry entry) throws IOException {
    return u16(file.at(entry.offset(), LOCAL_LENGTH), 28);
  }

  /** Writes the content; never more than the table of contents says. */
  void unpack(Entry entry, OutputStream to) throws IOException, NotZipException {
    CRC32 sum = new CRC32();
    OutputStream counted =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            sum.update(b);
            to.write(b);
          }

          @Override
          public void write(byte[] bytes, int from, int length) throws IOException {
            sum.update(bytes, from, length);
            to.write(bytes, from, length);
          }
        };
    new Unpacking(file, entry).to(contentStart(entry), counted);
    if (sum.getValue() != entry.crc()) {
      throw new NotZipException("PKG-07", "It is damaged: its check sum is another.");
    }
  }

  @Override
  public void close() throws IOException {
    file.file().close();
  }
}
