package org.creatorshub.content.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes a PDF of XHTML: PDF/UA-1 and PDF/A-2a in one file. Neither network nor file system is asked
 * for anything, and the same text gives the same bytes.
 */
public final class TaggedPdf {
  private TaggedPdf() {}

  /**
   * Leaves the stream open.
   *
   * @param written when the text came to be what it is; it stands in the file, so it must not be
   *     the clock where the same bytes are wanted
   * @throws PdfException if the body is not well-formed
   */
  public static void write(PdfText text, Instant written, OutputStream to) throws IOException {
    XRLog.setLoggingEnabled(false);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withW3cDocument(document(text), null);
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.withProducer("Creators' Hub");
    builder.useSVGDrawer(new BatikSVGDrawer());
    Belongings belongings = new Belongings(text.pictures());
    builder.useUriResolver(belongings);
    builder.useProtocolsStreamImplementation(belongings, Belongings.PROTOCOL);
    builder.useExternalResourceAccessControl(
        (uri, type) -> Belongings.owns(uri),
        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      try (var document = renderer.getPdfDocument()) {
        new Stamp(text, written).on(document);
        document.save(new Unclosed(to));
      }
    }
  }

  private static Document document(PdfText text) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return Drawings.described(
          Bookmarks.added(builder.parse(new InputSource(new StringReader(page(text).strip())))));
    } catch (SAXException e) {
      throw new PdfException("The text is no XHTML", e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Every Java platform can do without document types", e);
    }
  }

  private static String page(PdfText text) {
    String own = text.css().isEmpty() ? "" : "<style>" + text.css() + "</style>";
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s" xml:lang="%1$s"><head>
      <title>%2$s</title>
      <meta name="author" content="%3$s"/>
      <meta name="subject" content="%4$s"/>
      <style>%5$s</style>%6$s
      </head><body>
      %7$s
      </body></html>
      """
        .formatted(
            escaped(text.language()),
            escaped(text.title()),
            escaped(text.author()),
            escaped(text.subject()),
            style(),
            own,
            text.body());
  }

  private static String style() {
    try (var in = TaggedPdf.class.getResourceAsStream("pdf.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
