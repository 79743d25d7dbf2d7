package org.creatorshub.content.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A ZIP that depends on nothing but its files: sorted, without times, never zip64. */
public final class PackageArchive {
  // The earliest time that a ZIP can hold.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final List<PackageFile> files;

  /**
   * @throws IllegalArgumentException if two names are equal but for case: some file systems and
   *     LMSs would keep one of them only
   */
  public PackageArchive(List<PackageFile> files) {
    Set<String> names = new HashSet<>();
    for (PackageFile file : files) {
      if (!names.add(file.path().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("Twice in the package: " + file.path());
      }
    }
    this.files = files.stream().sorted(Comparator.comparing(PackageFile::path)).toList();
  }

  /** In the order of the archive. */
  public List<PackageFile> files() {
    return files;
  }

  public Optional<PackageFile> file(String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst();
  }

  /** Leaves the stream open. */
  public void writeTo(OutputStream to) throws IOException {
    ZipArchiveOutputStream zip = opened(to);
    for (PackageFile file : files) {
      add(zip, file);
    }
    zip.finish();
  }

  /**
   * With one file first and stored, as the EPUB container asks of {@code mimetype} (OCF 3.3, 4.3).
   */
  public void writeTo(OutputStream to, PackageFile first) throws IOException {
    ZipArchiveOutputStream zip = opened(to);
    zip.setMethod(ZipArchiveOutputStream.STORED);
    ZipArchiveEntry entry = entry(first);
    byte[] content = first.content();
    entry.setMethod(ZipArchiveOutputStream.STORED);
    entry.setSize(content.length);
    CRC32 sum = new CRC32();
    sum.update(content);
    entry.setCrc(sum.getValue());
    zip.putArchiveEntry(entry);
    zip.write(content);
    zip.closeArchiveEntry();
    zip.setMethod(ZipArchiveOutputStream.DEFLATED);
    for (PackageFile file : files) {
      add(zip, file);
    }
    zip.finish();
  }

  private static ZipArchiveOutputStream opened(OutputStream to) {
    ZipArchiveOutputStream zip = new ZipArchiveOutputStream(to);
    zip.setUseZip64(Zip64Mode.Never);
    zip.setLevel(Deflater.BEST_COMPRESSION);
    return zip;
  }

  private static void add(ZipArchiveOutputStream zip, PackageFile file) throws IOException {
    ZipArchiveEntry entry = entry(file);
    entry.setSize(file.size());
    zip.putArchiveEntry(entry);
    file.writeTo(zip);
    zip.closeArchiveEntry();
  }

  private static ZipArchiveEntry entry(PackageFile file) {
    ZipArchiveEntry entry = new ZipArchiveEntry(file.path());
    entry.setTimeLocal(NO_TIME);
    return entry;
  }
}
