package org.creatorshub.tool.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.Fixtures;
import org.creatorshub.tool.portfolio.KeptFile;
import org.creatorshub.tool.portfolio.KeptFiles;
import org.creatorshub.tool.portfolio.Version;
import org.creatorshub.tool.upload.FileKind;
import org.junit.jupiter.api.Test;

/** Half a gigabyte of work is written by a Java that may use 40 MB. */
class ConstantMemoryTest {
  private static final int FILES = 50;
  private static final int PARTS = 10;

  @Test
  void writesHalfAGigabyteInASmallHeap() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-Xmx40m",
                "-cp",
                System.getProperty("java.class.path"),
                ConstantMemoryTest.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("read 500 MB");
  }

  public static void main(String[] ignored) throws IOException {
    Endless files = new Endless();
    List<Item> items =
        IntStream.range(0, FILES).mapToObj(number -> item("Piece " + number, number)).toList();
    Bundle bundle =
        new Bundle(
            Optional.empty(),
            "Course",
            "University",
            Instant.EPOCH,
            items,
            List.of(),
            List.of(),
            List.of(),
            false);
    new WritingExport(files, (session, line) -> {})
        .write(Fixtures.learner(), bundle, "", OutputStream.nullOutputStream());
    System.out.println("read " + files.read / (1 << 20) + " MB");
  }

  private static Item item(String title, int number) {
    KeptFile file =
        new KeptFile(UUID.randomUUID(), "a.pdf", FileKind.PDF, (long) PARTS << 20, "0".repeat(64));
    Version version = new Version(1, new Content.Upload(file), 0, Instant.EPOCH);
    return new Item(
        UUID.randomUUID(),
        "OWN",
        "",
        "",
        title,
        "",
        "",
        List.of(),
        "",
        List.of(new Item.Placed(version, "work/" + number + "/a.pdf")),
        List.of());
  }

  /** Files that are made while they are read, in parts as the database has them. */
  private static final class Endless implements KeptFiles {
    private long read;

    @Override
    public void copy(UUID platform, UUID file, OutputStream to) throws IOException {
      for (int part = 0; part < PARTS; part++) {
        byte[] data = new byte[1 << 20];
        to.write(data);
        read += data.length;
      }
    }

    @Override
    public KeptFile keep(Arriving arriving, InputStream content) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<KeptFile> find(UUID platform, UUID person, UUID file) {
      return Optional.empty();
    }

    @Override
    public long bytesOf(UUID platform, UUID person) {
      return 0;
    }

    @Override
    public long bytesIn(UUID platform, UUID course) {
      return 0;
    }

    @Override
    public void remove(UUID platform, UUID person, UUID file) {
      throw new UnsupportedOperationException();
    }
  }
}
