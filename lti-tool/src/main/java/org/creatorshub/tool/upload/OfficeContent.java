package org.creatorshub.tool.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** An office file is a ZIP of a known structure; it is measured part by part, never unpacked. */
final class OfficeContent {
  private static final int MOST_ENTRIES = 5_000;
  private static final long MOST_UNPACKED = 200L * 1024 * 1024;
  private static final int MOST_TYPES = 1024 * 1024;
  private static final int LOCAL_HEADER = 0x504B0304;
  private static final int END_RECORD = 0x504B0506;

  private OfficeContent() {}

  static Optional<UploadRule> faultOf(FileKind kind, Path file) throws IOException {
    if (!startsAndEndsAsZip(file)) {
      return Optional.of(UploadRule.NOT_WHAT_IT_SAYS);
    }
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
      if (entries.size() > MOST_ENTRIES || unpacksTooLarge(zip, entries)) {
        return Optional.of(UploadRule.UNPACKS_TOO_LARGE);
      }
      if (entries.stream().anyMatch(OfficeContent::unsafe)) {
        return Optional.of(UploadRule.NOT_PLAIN_OFFICE);
      }
      return structureFault(kind, zip, entries);
    } catch (ZipException | IllegalArgumentException damaged) {
      return Optional.of(UploadRule.NOT_PLAIN_OFFICE);
    } catch (IOException damaged) {
      // Truncated or corrupt parts; the file itself was readable a moment ago.
      return Optional.of(UploadRule.NOT_PLAIN_OFFICE);
    }
  }

  private static boolean startsAndEndsAsZip(Path file) throws IOException {
    Mapped bytes = Mapped.of(file);
    // The end record is the last thing in the file: no comment, nothing appended.
    return bytes.length() >= 22
        && bytes.quad(0) == LOCAL_HEADER
        && bytes.quad(bytes.length() - 22) == END_RECORD;
  }

  /** Counts what really comes out: the sizes that a ZIP declares may lie. */
  private static boolean unpacksTooLarge(ZipFile zip, List<ZipArchiveEntry> entries)
      throws IOException {
    long total = 0;
    byte[] part = new byte[64 * 1024];
    for (ZipArchiveEntry entry : entries) {
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        continue;
      }
      try (InputStream content = zip.getInputStream(entry)) {
        for (int n = content.read(part); n > 0; n = content.read(part)) {
          total += n;
          if (total > MOST_UNPACKED) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean unsafe(ZipArchiveEntry entry) {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    return entry.getGeneralPurposeBit().usesEncryption()
        || entry.isUnixSymlink()
        || name.startsWith("/")
        || name.contains("..")
        || name.contains("\\")
        || name.contains("vbaproject")
        || name.endsWith(".exe")
        || name.endsWith(".html")
        || name.startsWith("basic/");
  }

  private static Optional<UploadRule> structureFault(
      FileKind kind, ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
    boolean right =
        switch (kind) {
          case DOCX -> openXml(zip, "word/document.xml", "wordprocessingml.document.main+xml");
          case XLSX -> openXml(zip, "xl/workbook.xml", "spreadsheetml.sheet.main+xml");
          case PPTX -> openXml(zip, "ppt/presentation.xml", "presentationml.presentation.main+xml");
          case ODT, ODS -> openDocument(kind, zip, entries);
          case PDF, PNG, JPEG, CSV, TXT -> false;
        };
    return right ? Optional.empty() : Optional.of(UploadRule.NOT_WHAT_IT_SAYS);
  }

  private static boolean openXml(ZipFile zip, String main, String type) throws IOException {
    String types = textOf(zip, "[Content_Types].xml");
    return zip.getEntry(main) != null && types.contains(type) && !types.contains("macroEnabled");
  }

  // OpenDocument 1.3, part 2, 3.3: "mimetype" is the first entry and not compressed.
  private static boolean openDocument(FileKind kind, ZipFile zip, List<ZipArchiveEntry> entries)
      throws IOException {
    return !entries.isEmpty()
        && entries.getFirst().getName().equals("mimetype")
        && textOf(zip, "mimetype").strip().equals(kind.mediaType())
        && zip.getEntry("content.xml") != null;
  }

  private static String textOf(ZipFile zip, String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return "";
    }
    try (InputStream content = zip.getInputStream(entry)) {
      return new String(content.readNBytes(MOST_TYPES), StandardCharsets.UTF_8);
    }
  }
}
