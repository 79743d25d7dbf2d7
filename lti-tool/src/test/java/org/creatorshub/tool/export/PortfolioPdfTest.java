package org.creatorshub.tool.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.creatorshub.content.pdf.VeraPdf;
import org.creatorshub.tool.portfolio.Fixtures;
import org.creatorshub.tool.upload.FileKind;
import org.creatorshub.tool.upload.SampleFiles;
import org.junit.jupiter.api.Test;

/** PORT-31: the portfolio as a PDF that archives keep and screen readers read. */
class PortfolioPdfTest {
  private final Exported here = new Exported();

  @Test
  void passesTheValidatorWithEveryKindOfWork() throws IOException {
    here.portfolios.link(here.learner, "https://example.org/?a=1&b=<2>");
    here.portfolios.file(here.learner, "plan.pdf", FileKind.PDF, SampleFiles.honest(FileKind.PDF));
    here.portfolios.file(here.learner, "a.png", FileKind.PNG, SampleFiles.honest(FileKind.PNG));
    assertThat(VeraPdf.faults(pdf())).isEmpty();
    here.portfolios.text(here.learner, "Last " + Fixtures.HOSTILE + "\u0000\u0007\uD83D\uDE00");
    byte[] pdf = pdf();
    assertThat(VeraPdf.faults(pdf)).isEmpty();
    assertThat(words(pdf)).contains("Last ");
    assertThat(words(pdf))
        .contains("What was earned", "Your teacher: 75 %", "Aim, level 3 of 4", "version-1")
        .contains("printed as #");
  }

  @Test
  void passesTheValidatorWithoutAnyWork() throws IOException {
    assertThat(VeraPdf.faults(pdf())).isEmpty();
    assertThat(words(pdf())).contains("Nothing was handed in");
  }

  @Test
  void printsTheNewestTextWholeAndNamesWhatDoesNotFit() throws IOException {
    here.portfolios.text(here.learner, "a word ".repeat(60_000));
    assertThat(words(pdf())).contains("too long for paper").doesNotContain("a word a word");
  }

  @Test
  void makesPicturesSmallEnoughForPaper() throws IOException {
    BufferedImage large = new BufferedImage(5000, 200, BufferedImage.TYPE_INT_ARGB);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(large, "png", png);
    byte[] small = SmallPicture.of(png.toByteArray()).orElseThrow();
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(small));
    assertThat(List.of(read.getWidth(), read.getHeight())).isEqualTo(List.of(1200, 48));
    assertThat(SmallPicture.of(new byte[] {1, 2, 3})).isEmpty();
  }

  private byte[] pdf() throws IOException {
    return Objects.requireNonNull(Exported.unpacked(here.zip()).get("portfolio.pdf"));
  }

  private static String words(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
