package org.creatorshub.tool.portfolio;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Sha256;

final class InMemoryKeptFiles implements KeptFiles {
  private record Stored(Place place, KeptFile file, java.nio.ByteBuffer content) {}

  private final Map<UUID, Stored> files = new LinkedHashMap<>();

  @Override
  public KeptFile keep(Arriving arriving, InputStream content) throws IOException {
    byte[] bytes = content.readAllBytes();
    String hash = HexFormat.of().formatHex(Sha256.begin().digest(bytes));
    KeptFile file =
        new KeptFile(UUID.randomUUID(), arriving.name(), arriving.kind(), bytes.length, hash);
    files.put(file.id(), new Stored(arriving.place(), file, java.nio.ByteBuffer.wrap(bytes)));
    return file;
  }

  @Override
  public Optional<KeptFile> find(UUID platform, UUID person, UUID file) {
    return Optional.ofNullable(files.get(file))
        .filter(
            stored ->
                stored.place().platform().equals(platform)
                    && stored.place().person().equals(person))
        .map(Stored::file);
  }

  @Override
  public void copy(UUID platform, UUID file, OutputStream to) throws IOException {
    Stored stored = files.get(file);
    if (stored != null && stored.place().platform().equals(platform)) {
      to.write(stored.content().array());
    }
  }

  @Override
  public long bytesOf(UUID platform, UUID person) {
    return files.values().stream()
        .filter(
            stored ->
                stored.place().platform().equals(platform)
                    && stored.place().person().equals(person))
        .mapToLong(stored -> stored.file().bytes())
        .sum();
  }

  @Override
  public long bytesIn(UUID platform, UUID course) {
    return files.values().stream()
        .filter(stored -> stored.place().platform().equals(platform))
        .filter(stored -> stored.place().course().equals(course))
        .mapToLong(stored -> stored.file().bytes())
        .sum();
  }

  @Override
  public void remove(UUID platform, UUID person, UUID file) {
    if (find(platform, person, file).isPresent()) {
      files.remove(file);
    }
  }
}
