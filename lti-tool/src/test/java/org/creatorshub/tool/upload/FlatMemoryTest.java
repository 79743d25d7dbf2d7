package org.creatorshub.tool.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The largest files are judged by a Java that may use 16 MB. */
class FlatMemoryTest {
  private static final byte[] PNG_HEAD = {
    (byte) 0x89,
    'P',
    'N',
    'G',
    13,
    10,
    26,
    10,
    0,
    0,
    0,
    13,
    'I',
    'H',
    'D',
    'R',
    0,
    0,
    0,
    9,
    0,
    0,
    0,
    9,
    8,
    2,
    0,
    0,
    0,
    0,
    0,
    0,
    0
  };
  private static final byte[] PNG_END = {0, 0, 0, 0, 'I', 'E', 'N', 'D', 0, 0, 0, 0};

  @Test
  void judgesTheLargestFilesInASmallHeap() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx16m",
                "-cp",
                System.getProperty("java.class.path"),
                FlatMemoryTest.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("PDF 104857600", "PNG 20971520", "PORT-41", "PORT-45");
  }

  public static void main(String[] ignored) throws IOException {
    Path folder = Files.createTempDirectory("large");
    byte[] end = "%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    tell("a.pdf", file(folder, head, end, UploadRules.LARGEST_DOCUMENT));
    tell("a.pdf", file(folder, head, end, 2L << 30));
    byte[] script = "%%EOF <script>".getBytes(StandardCharsets.US_ASCII);
    tell("a.pdf", file(folder, head, script, UploadRules.LARGEST_DOCUMENT));
    tell("a.png", picture(folder));
    Files.delete(folder);
  }

  private static void tell(String name, Path file) throws IOException {
    System.out.println(
        switch (new UploadRules().judge(name, file)) {
          case Verdict.Accepted accepted -> accepted.kind() + " " + accepted.bytes();
          case Verdict.Refused(UploadRule rule) -> rule.id();
        });
    Files.delete(file);
  }

  /** Zeros between head and end, which take no room on most disks. */
  private static Path file(Path folder, byte[] head, byte[] end, long bytes) throws IOException {
    Path file = Files.createTempFile(folder, "large", "");
    try (RandomAccessFile whole = new RandomAccessFile(file.toFile(), "rw")) {
      whole.setLength(bytes);
      whole.write(head);
      whole.seek(bytes - end.length);
      whole.write(end);
    }
    return file;
  }

  private static Path picture(Path folder) throws IOException {
    long bytes = UploadRules.LARGEST;
    Path file = file(folder, PNG_HEAD, PNG_END, bytes);
    try (RandomAccessFile whole = new RandomAccessFile(file.toFile(), "rw")) {
      whole.seek(PNG_HEAD.length);
      whole.writeInt((int) bytes - PNG_HEAD.length - PNG_END.length - 12);
      whole.writeBytes("IDAT");
    }
    return file;
  }
}
