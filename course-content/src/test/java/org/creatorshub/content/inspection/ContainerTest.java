package org.creatorshub.content.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorshub.content.inspection.PackageMaker.faults;
import static org.creatorshub.content.inspection.PackageMaker.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ZIP itself: one fault each, against a sound twin. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ContainerTest {
  private static final String PAGE =
      "<!DOCTYPE html><html lang=\"en\"><head><title>One</title></head><body></body></html>";

  private static PackageMaker site() {
    return PackageMaker.empty().with("index.html", PAGE).with("a/b.txt", "b");
  }

  @Test
  void takesASoundPackage() {
    Inspection sound = site().inspection();
    assertThat(sound.findings()).isEmpty();
    assertThat(sound.format()).isEqualTo(Format.SITE);
    assertThat(sound.entries()).isEqualTo(2);
  }

  @Test
  void refusesWhatIsNoZip() {
    assertThat(faults(inspection(new byte[0]))).containsExactly("PKG-01");
    assertThat(faults(inspection("PK but no ZIP".getBytes(StandardCharsets.UTF_8))))
        .containsExactly("PKG-01");
    assertThat(PackageMaker.empty().faults()).containsExactly("PKG-01");
  }

  @Test
  void refusesAZipThatIsCutOff() {
    byte[] zip = site().zip();
    for (int length = 0; length < zip.length; length++) {
      assertThat(faults(inspection(Arrays.copyOf(zip, length)))).containsExactly("PKG-01");
    }
  }

  @Test
  void refusesARootFileInAFolder() {
    Inspection inspection =
        PackageMaker.empty().with("course/imsmanifest.xml", "<manifest/>").inspection();
    assertThat(faults(inspection)).containsExactly("PKG-01");
    assertThat(inspection.findings().getFirst().entry()).isEqualTo("course/imsmanifest.xml");
  }

  @Test
  void refusesNamesThatDifferOnlyByCaseOrForm() {
    assertThat(site().with("A.png", "").with("a.png", "").faults()).containsExactly("PKG-05");
    assertThat(site().with("é.png", "").with("e\u0301.png", "").faults())
        .containsExactly("PKG-05", "PKG-06");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/x.txt",
        "../x.txt",
        "a/../../x",
        "..\\x",
        "C:x",
        "a//b",
        "a b.txt",
        "ä.txt",
        "./x"
      })
  void refusesPathsThatOthersChange(String name) {
    assertThat(site().with(name, "").faults()).containsExactly("PKG-06");
  }

  @Test
  void refusesLinksToOtherFiles() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      add(zip, new ZipArchiveEntry("index.html"), PAGE);
      ZipArchiveEntry link = new ZipArchiveEntry("secret.txt");
      link.setUnixMode(0120777);
      add(zip, link, "/etc/passwd");
    }
    assertThat(faults(inspection(bytes.toByteArray()))).containsExactly("PKG-06");
  }

  private static void add(ZipArchiveOutputStream zip, ZipArchiveEntry entry, String text)
      throws IOException {
    zip.putArchiveEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeArchiveEntry();
  }

  @Test
  void refusesABomb() {
    assertThat(site().with("zeros.bin", new byte[40_000_000]).faults()).containsExactly("PKG-07");
  }

  @Test
  void refusesAHundredThousandEntries() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setMethod(ZipArchiveOutputStream.DEFLATED);
      zip.setUseZip64(Zip64Mode.AsNeeded);
      for (int i = 0; i < 100_000; i++) {
        zip.putArchiveEntry(new ZipArchiveEntry(i + ".txt"));
        zip.closeArchiveEntry();
      }
    }
    assertThat(faults(inspection(bytes.toByteArray()))).containsExactly("PKG-07");
  }

  @Test
  void refusesTenThousandAndOneEntries() {
    PackageMaker maker = site();
    for (int i = 0; i < 9_999; i++) {
      maker.with(i + ".txt", "");
    }
    assertThat(maker.faults()).containsExactly("PKG-07");
    assertThat(maker.without("0.txt").faults()).isEmpty();
  }

  @Test
  void refusesZip64() throws IOException {
    for (Zip64Mode mode : new Zip64Mode[] {Zip64Mode.Never, Zip64Mode.Always}) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
        zip.setUseZip64(mode);
        add(zip, new ZipArchiveEntry("index.html"), PAGE);
      }
      Inspection inspection = inspection(bytes.toByteArray());
      if (mode == Zip64Mode.Never) {
        assertThat(inspection.findings()).isEmpty();
      } else {
        assertThat(faults(inspection)).containsExactly("PKG-07");
        assertThat(inspection.findings().getFirst().sentence()).contains("zip64");
      }
    }
  }

  @Test
  void refusesSizesAndNamesThatLie() {
    byte[] zip = site().zip();
    int record = record(zip);
    assertThat(faults(inspection(changed(zip, record + 24, 7)))).containsExactly("PKG-07");
    assertThat(faults(inspection(changed(zip, record + 16, 7)))).containsExactly("PKG-07");
    assertThat(faults(inspection(changed(zip, record + 42, 1)))).containsExactly("PKG-07");
    byte[] renamed = zip.clone();
    renamed[30] = 'J'; // the first local header: "index.html"
    assertThat(faults(inspection(renamed))).containsExactly("PKG-07");
  }

  @Test
  void refusesEntriesThatShareTheirBytes() {
    byte[] zip = PackageMaker.empty().with("index.html", PAGE).with("indey.html", PAGE).zip();
    int first = record(zip);
    byte[] shared = zip.clone();
    int second = first + 46 + "index.html".length();
    // Both records now name the same entry in the same place: twice the size for the same bytes.
    System.arraycopy(zip, first, shared, second, 46 + "index.html".length());
    assertThat(faults(inspection(shared))).contains("PKG-07", "PKG-05");
  }

  @Test
  void refusesPasswords() {
    byte[] zip = site().zip();
    byte[] locked = zip.clone();
    locked[record(zip) + 8] |= 1;
    assertThat(faults(inspection(locked))).containsExactly("PKG-07");
  }

  /** Every byte of a small package changed, one at a time: an answer, never a crash. */
  @Test
  void answersWhateverBytesItGets() {
    byte[] zip = PackageMaker.empty().with("index.html", PAGE).zip();
    for (int at = 0; at < zip.length; at++) {
      for (byte value : new byte[] {0, -1, 'P', 0x50}) {
        byte[] changed = zip.clone();
        changed[at] = value;
        assertThat(inspection(changed).entries()).isBetween(0, 1);
      }
    }
  }

  /** Where the first record of the table of contents lies. */
  private static int record(byte[] zip) {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    return bytes.getInt(zip.length - 6);
  }

  private static byte[] changed(byte[] zip, int at, int value) {
    byte[] changed = zip.clone();
    ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
    return changed;
  }
}
