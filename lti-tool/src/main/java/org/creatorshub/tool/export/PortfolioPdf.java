package org.creatorshub.tool.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.pdf.PdfText;
import org.creatorshub.content.pdf.TaggedPdf;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.KeptFiles;

/**
 * The portfolio to print and to keep in archives (PDF/UA-1, PDF/A-2a). Files stay beside it; only
 * the newest pictures are in it, smaller, and so few that memory stays within bounds.
 */
final class PortfolioPdf {
  private static final int MOST_PICTURES = 60;
  private static final String CSS =
      """
      .said { white-space: pre-wrap; word-wrap: break-word; }
      .where { font-size: 9pt; color: #5c574c; margin: 0 0 3pt; }
      .path { font-family: mono; font-size: 9pt; word-wrap: break-word; }
      img { max-width: 15cm; max-height: 18cm; }
      """;

  private final KeptFiles files;

  PortfolioPdf(KeptFiles files) {
    this.files = files;
  }

  void write(UUID platform, Bundle bundle, OutputStream to) throws IOException {
    Map<String, byte[]> pictures = pictures(platform, bundle);
    ExportPage page = ExportPage.of(bundle);
    PdfText text =
        new PdfText(
            "en",
            Printed.plain(page.heading()),
            Printed.plain(bundle.owner().orElse("A learner")),
            Printed.plain(page.course() + ", as of " + page.asOf()),
            new Printed(pictures.keySet()).body(page),
            CSS,
            pictures);
    TaggedPdf.write(text, bundle.dataAsOf(), to);
  }

  /** By the path of the file in the ZIP. */
  private Map<String, byte[]> pictures(UUID platform, Bundle bundle) throws IOException {
    Map<String, byte[]> pictures = new LinkedHashMap<>();
    for (Item item : bundle.items()) {
      Item.Placed newest = item.newest();
      if (pictures.size() < MOST_PICTURES
          && newest.version().content() instanceof Content.Upload upload
          && upload.file().kind().picture()) {
        small(platform, upload).ifPresent(small -> pictures.put(newest.path(), small));
      }
    }
    return pictures;
  }

  private Optional<byte[]> small(UUID platform, Content.Upload upload) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    files.copy(platform, upload.file().id(), whole);
    return SmallPicture.of(whole.toByteArray());
  }
}
