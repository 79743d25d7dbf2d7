package org.creatorshub.content.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TaggedPdfTest {
  private static final Instant WRITTEN = Instant.parse("2026-11-21T00:00:00Z");
  private static final String BODY =
      """
      <h1 id="top">My work</h1>
      <p>It cost 4 €, <em>less</em> than <strong>x² − √2 ≈ 5 → 3 …</strong> “so”.</p>
      <ul><li>One</li><li>Two <a href="#end">the end</a></li></ul>
      <table><caption>Clicks</caption><thead><tr><th scope="col">Day</th><th scope="col">Clicks</th></tr></thead>
      <tbody><tr><th scope="row">Monday</th><td>7</td></tr></tbody></table>
      <p><img src="photo.png" alt="A red square"/></p>
      <figure><svg xmlns="http://www.w3.org/2000/svg" alt="A line" viewBox="0 0 40 20" width="200" height="100">
      <line x1="0" y1="0" x2="40" y2="20" stroke="#000000"/><text x="2" y="10" font-family="sans" font-size="5">Words</text></svg>
      <figcaption>A drawing</figcaption></figure>
      <h2 id="end">The end</h2><p>See <a href="https://example.org/">there</a>.</p>
      """;

  private static byte[] pdf(PdfText text) throws IOException {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    TaggedPdf.write(text, WRITTEN, to);
    return to.toByteArray();
  }

  private static PdfText text(String body) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    BufferedImage square = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
    square.setRGB(1, 1, 0xff0000);
    ImageIO.write(square, "png", png);
    return new PdfText(
        "en",
        "My work & more",
        "A learner",
        "A portfolio.",
        body,
        "h1 { color: #2346c7; }",
        Map.of("photo.png", png.toByteArray()));
  }

  @Test
  void isTaggedAndFitForArchives() throws IOException {
    assertThat(VeraPdf.faults(pdf(text(BODY)))).isEmpty();
  }

  /** Or the test above would show nothing. */
  @Test
  void isNotWithoutWordsForAPicture() throws IOException {
    String bare = BODY.replace(" alt=\"A red square\"", "");
    assertThat(VeraPdf.faults(pdf(text(bare)))).isNotEmpty();
  }

  @Test
  void hasTheSameBytesOnEveryRun() throws IOException {
    assertThat(pdf(text(BODY))).isEqualTo(pdf(text(BODY)));
  }

  @Test
  void holdsTheWordsAndAsksForNothingElse() throws IOException {
    String asking =
        BODY
            + "<p><img src=\"https://example.org/x.png\" alt=\"x\"/>"
            + "<img src=\"file:///etc/hostname\" alt=\"y\"/></p>";
    try (var document = Loader.loadPDF(pdf(text(asking)))) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("My work", "It cost 4 €", "x² − √2 ≈ 5 → 3 …", "Monday", "The end");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("My work & more");
    }
  }

  @Test
  void refusesWhatIsNoXhtml() {
    assertThatThrownBy(() -> pdf(text("<p>open")))
        .isInstanceOf(PdfException.class)
        .hasMessage("The text is no XHTML");
  }
}
