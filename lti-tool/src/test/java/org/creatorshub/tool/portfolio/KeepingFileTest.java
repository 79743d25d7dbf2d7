package org.creatorshub.tool.portfolio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.creatorshub.tool.upload.FileKind;
import org.creatorshub.tool.upload.SampleFiles;
import org.creatorshub.tool.upload.Scanning;
import org.creatorshub.tool.upload.UploadRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sent by people who mean harm, and what cameras write into pictures. */
class KeepingFileTest {
  private static final String SCRIPT = "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script>";
  @TempDir Path folder = Path.of("");
  private final Place place = new Place(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
  private final InMemoryKeptFiles files = new InMemoryKeptFiles();

  static Stream<Arguments> hostile() throws IOException {
    byte[] png = SampleFiles.honest(FileKind.PNG);
    byte[] pdf = SampleFiles.honest(FileKind.PDF);
    byte[] page = "<!doctype html><script>alert(1)</script>".getBytes(UTF_8);
    return Stream.of(
        Arguments.of("drawing.svg", SCRIPT.getBytes(UTF_8), "PORT-43"),
        Arguments.of("drawing.png", SCRIPT.getBytes(UTF_8), "PORT-44"),
        Arguments.of("page.png", page, "PORT-44"),
        Arguments.of("page.html", page, "PORT-43"),
        Arguments.of("both.png", joined(png, SampleFiles.honest(FileKind.DOCX)), "PORT-45"),
        Arguments.of("both.pdf", joined(pdf, SampleFiles.honest(FileKind.DOCX)), "PORT-45"),
        Arguments.of("both.pdf", joined(page, pdf), "PORT-44"),
        Arguments.of("../../../etc/cron.d/job", "* * * * * x".getBytes(UTF_8), "PORT-39"),
        Arguments.of("photo.png\u0000.exe", png, "PORT-39"),
        Arguments.of("\u202Egnp.exe", png, "PORT-39"),
        Arguments.of("photo\u202Egnp.png", png, "PORT-39"),
        Arguments.of("..\\plan.pdf", pdf, "PORT-39"),
        Arguments.of("notes.txt", new byte[] {'a', 0, 'b'}, "PORT-49"),
        Arguments.of("archive.zip", SampleFiles.honest(FileKind.DOCX), "PORT-43"),
        Arguments.of("cut.png", java.util.Arrays.copyOf(png, png.length - 9), "PORT-44"),
        Arguments.of("hollow.png", hollow(png), "PORT-58"));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void keepsHostileFilesOutWithTheReason(String name, byte[] content, String id)
      throws IOException {
    Outcome<KeptFile> outcome = keeping(Scanning.NONE).keep(place, name, file(content));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class, refused -> assertThat(refused.id()).isEqualTo(id));
    assertThat(files.bytesOf(place.platform(), place.person())).isZero();
  }

  @Test
  void keepsAHundredMillionDotsOutWithoutDrawingThem() throws IOException {
    byte[] huge = bigger(SampleFiles.honest(FileKind.PNG), 10_000, 10_000);
    assertThat(keeping(Scanning.NONE).keep(place, "huge.png", file(huge)))
        .isEqualTo(Outcome.refused(UploadRule.TOO_MANY_PIXELS));
  }

  @Test
  void keepsTwoGigabytesOutWithoutReadingThem() throws IOException {
    Path huge = folder.resolve("huge");
    try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
      sparse.setLength(2L << 30);
    }
    assertThat(keeping(Scanning.NONE).keep(place, "huge.pdf", huge))
        .isEqualTo(Outcome.refused(UploadRule.TOO_LARGE));
  }

  @Test
  void keepsOutWhatTheScannerFindsOrCannotLookAt() throws IOException {
    Path text = file("Plan".getBytes(UTF_8));
    assertThat(keeping(any -> Scanning.Finding.MALWARE).keep(place, "a.txt", text))
        .isEqualTo(Outcome.refused(UploadRule.MALWARE));
    assertThat(keeping(any -> Scanning.Finding.NOT_SCANNED).keep(place, "a.txt", text))
        .isEqualTo(Outcome.refused(UploadRule.NOT_SCANNED));
    assertThat(files.bytesOf(place.platform(), place.person())).isZero();
  }

  @Test
  void keepsOutWhatThePersonOrTheCourseHasNoRoomFor() throws IOException {
    KeepingFile.Room room = new KeepingFile.Room(10, 15);
    KeepingFile keeping = new KeepingFile(files, Scanning.NONE, room, Fixtures.clock());
    assertThat(keeping.keep(place, "a.txt", file("12345678".getBytes(UTF_8))))
        .isInstanceOf(Outcome.Kept.class);
    assertThat(keeping.keep(place, "b.txt", file("123".getBytes(UTF_8))))
        .isEqualTo(Outcome.refused(HandInRule.NO_SPACE));
    Place other = new Place(place.platform(), UUID.randomUUID(), place.course());
    assertThat(keeping.keep(other, "c.txt", file("12345678".getBytes(UTF_8))))
        .isEqualTo(Outcome.refused(HandInRule.NO_COURSE_SPACE));
  }

  @Test
  void forgetsWhereAPhotoWasTakenAndHoldsItUpright() throws IOException {
    byte[] photo = withCamera(SampleFiles.honest(FileKind.JPEG), 6);
    assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("Exif", "Vilnius 54.68N");
    byte[] kept = kept("photo.jpg", photo);
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "Vilnius");
    BufferedImage upright = ImageIO.read(new ByteArrayInputStream(kept));
    assertThat(upright.getWidth()).isEqualTo(6);
    assertThat(upright.getHeight()).isEqualTo(8);
  }

  @Test
  void forgetsTextsInAPngAndKeepsAPlainPictureAsItIs() throws IOException {
    byte[] kept = kept("a.png", withText(SampleFiles.honest(FileKind.PNG), "Author\0Ana Novak"));
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Ana Novak");
    assertThat(kept("b.png", kept)).isEqualTo(kept);
    byte[] photo = kept("c.jpg", withCamera(SampleFiles.honest(FileKind.JPEG), 3));
    assertThat(kept("d.jpg", photo)).isEqualTo(photo);
  }

  @Test
  void knowsAPhotoThatIsSentAgain() throws IOException {
    byte[] photo = withCamera(SampleFiles.honest(FileKind.JPEG), 1);
    KeepingFile keeping = keeping(Scanning.NONE);
    Outcome<KeptFile> kept = keeping.keep(place, "a.jpg", file(photo));
    KeptFile known = ((Outcome.Kept<KeptFile>) kept).value();
    assertThat(keeping.same(known, file(photo))).isTrue();
    assertThat(keeping.same(known, file("no picture".getBytes(UTF_8)))).isFalse();
  }

  private byte[] kept(String name, byte[] content) throws IOException {
    Outcome<KeptFile> kept = keeping(Scanning.NONE).keep(place, name, file(content));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    files.copy(place.platform(), ((Outcome.Kept<KeptFile>) kept).value().id(), out);
    return out.toByteArray();
  }

  private KeepingFile keeping(Scanning scanner) {
    return new KeepingFile(files, scanner, KeepingFile.Room.USUAL, Fixtures.clock());
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(Files.createTempFile(folder, "upload", ""), content);
  }

  /** Notes of a camera: which way up it was held, and where. */
  private static byte[] withCamera(byte[] jpeg, int held) {
    byte[] place = "Vilnius 54.68N".getBytes(UTF_8);
    ByteBuffer tags = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + place.length);
    tags.put("Exif\0\0".getBytes(UTF_8)).putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
    tags.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    tags.putShort((short) held).putShort((short) 0).putInt(0).put(place);
    return ByteBuffer.allocate(jpeg.length + tags.capacity() + 4)
        .put(jpeg, 0, 2)
        .putShort((short) 0xFFE1)
        .putShort((short) (tags.capacity() + 2))
        .put(tags.array())
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  private static byte[] withText(byte[] png, String text) {
    byte[] data = ("tEXt" + text).getBytes(UTF_8);
    java.util.zip.CRC32 sum = new java.util.zip.CRC32();
    sum.update(data);
    return ByteBuffer.allocate(png.length + data.length + 8)
        .put(png, 0, 33)
        .putInt(data.length - 4)
        .put(data)
        .putInt((int) sum.getValue())
        .put(png, 33, png.length - 33)
        .array();
  }

  private static byte[] bigger(byte[] png, int width, int height) {
    java.util.zip.CRC32 sum = new java.util.zip.CRC32();
    ByteBuffer header = ByteBuffer.wrap(png);
    header.putInt(16, width).putInt(20, height);
    sum.update(png, 12, 17);
    header.putInt(29, (int) sum.getValue());
    return png;
  }

  /** All chunks are there, and the dots are no dots. */
  private static byte[] hollow(byte[] png) {
    byte[] hollow = png.clone();
    java.util.Arrays.fill(hollow, 41, 49, (byte) 7);
    return hollow;
  }

  private static byte[] joined(byte[] one, byte[] other) throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(one);
    both.write(other);
    return both.toByteArray();
  }
}
