package org.creatorshub.tool.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.creatorshub.tool.keys.Sha256;
import org.creatorshub.tool.upload.UploadRules;

/**
 * The ZIP that a learner brings: read entry by entry within bounds. Nothing of it is ever written
 * under a name of its own, so no name in it can lead anywhere.
 */
final class BroughtZip implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_ENTRIES = 5_000;
  private static final long MOST_UNPACKED = 600L << 20;
  private static final int MOST_DATA = 8 << 20;
  private final ZipFile zip;

  private BroughtZip(ZipFile zip) {
    this.zip = zip;
  }

  static BroughtZip open(Path file) throws IOException {
    return new BroughtZip(ZipFile.builder().setPath(file).get());
  }

  /** Whether it unpacks to too much; counts what really comes out. */
  boolean tooLarge() throws IOException {
    List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
    if (entries.size() > MOST_ENTRIES) {
      return true;
    }
    long total = 0;
    byte[] part = new byte[64 * 1024];
    for (ZipArchiveEntry entry : entries) {
      if (zip.canReadEntryData(entry)) {
        try (InputStream content = zip.getInputStream(entry)) {
          for (int n = content.read(part); n > 0; n = content.read(part)) {
            total += n;
            if (total > MOST_UNPACKED) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  /** {@code portfolio.json}; empty where there is none that can be read. */
  Optional<JsonNode> data() throws IOException {
    Optional<byte[]> json = bytes("portfolio.json", MOST_DATA);
    return json.isEmpty() ? Optional.empty() : Optional.ofNullable(JSON.readTree(json.get()));
  }

  /** A small entry as a whole; empty where it is missing or larger. */
  Optional<byte[]> bytes(String path, int most) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(path);
    if (entry == null || !zip.canReadEntryData(entry) || entry.isUnixSymlink()) {
      return Optional.empty();
    }
    try (InputStream content = zip.getInputStream(entry)) {
      byte[] bytes = content.readNBytes(most + 1);
      return bytes.length > most ? Optional.empty() : Optional.of(bytes);
    }
  }

  /** A file in a temporary place, if it is there with this SHA-256. */
  Optional<Path> file(String path, String sha256) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(path);
    if (entry == null || !zip.canReadEntryData(entry) || entry.isUnixSymlink()) {
      return Optional.empty();
    }
    Path file = Files.createTempFile("brought", "");
    var digest = Sha256.begin();
    long bytes = 0;
    try (InputStream content = zip.getInputStream(entry);
        OutputStream out = Files.newOutputStream(file)) {
      byte[] part = new byte[64 * 1024];
      for (int n = content.read(part);
          n > 0 && bytes <= UploadRules.LARGEST_DOCUMENT;
          n = content.read(part)) {
        digest.update(part, 0, n);
        out.write(part, 0, n);
        bytes += n;
      }
    }
    if (HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
      return Optional.of(file);
    }
    Files.deleteIfExists(file);
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
