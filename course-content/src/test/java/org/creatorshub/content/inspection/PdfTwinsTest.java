package org.creatorshub.content.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.creatorshub.content.inspection.container.Limits;
import org.creatorshub.content.inspection.finding.Finding;
import org.creatorshub.content.pdf.PdfText;
import org.creatorshub.content.pdf.TaggedPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDFs, sound and with one fault each. */
class PdfTwinsTest {
  private static final String RULE = "PKG-65";
  @TempDir Path folder;

  private static String sound() throws IOException {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    PdfText text = PdfText.of("en", "A title", "Somebody", "A test.", "<h1>Words</h1>");
    TaggedPdf.write(text, Instant.EPOCH, to);
    return to.toString(StandardCharsets.ISO_8859_1);
  }

  private Inspection inspected(String pdf) throws IOException {
    Path file = folder.resolve("a.pdf");
    Files.writeString(file, pdf, StandardCharsets.ISO_8859_1);
    return new CheckingPackage(Limits.usual()).check(file);
  }

  @Test
  void findsNothingInASoundOne() throws IOException {
    Inspection inspection = inspected(sound());
    assertThat(inspection.findings()).isEmpty();
    assertThat(inspection.format()).isEqualTo(Format.PDF);
  }

  @Test
  void findsWhatIsMissing() throws IOException {
    String sound = sound();
    for (String bad :
        new String[] {
          sound.substring(0, sound.length() - 100),
          sound.replace("<pdfuaid:part>", "<pdfuaid:post>"),
          sound.replace("<pdfaid:part>", "<pdfaid:post>"),
          sound.replace("<dc:title>", "<dc:tattle>")
        }) {
      assertThat(inspected(bad).findings()).extracting(Finding::id).containsExactly(RULE);
    }
  }
}
