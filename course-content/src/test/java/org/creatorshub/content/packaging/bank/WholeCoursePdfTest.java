package org.creatorshub.content.packaging.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.creatorshub.content.packaging.Export;
import org.creatorshub.content.packaging.print.CoursePdf;
import org.creatorshub.content.pdf.VeraPdf;
import org.junit.jupiter.api.Test;

/**
 * A PDF of the real course, of one unit because of the time it takes: what veraPDF calls PDF/UA-1
 * and PDF/A-2a.
 */
class WholeCoursePdfTest {

  @Test
  void isFitForScreenReadersAndArchives() throws IOException {
    Export export = new CoursePdf().exports(WholeCourse.unit("u07")).getFirst();
    byte[] pdf = WholeCourse.bytes(export);
    Files.write(Files.createDirectories(Path.of("target/exports")).resolve(export.fileName()), pdf);
    assertThat(VeraPdf.faults(pdf)).isEmpty();
    try (var document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("Contents", "Answers to unit 7", "Licences");
      assertThat(text.lines().filter(line -> line.matches(".*[a-z]#[a-z].*")).toList())
          .as("letters that the font lacks")
          .isEmpty();
      assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild()).isNotNull();
    }
  }
}
