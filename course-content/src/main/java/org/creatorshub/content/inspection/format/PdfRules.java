package org.creatorshub.content.inspection.format;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.creatorshub.content.inspection.finding.Findings;

/** PKG-65: a PDF that is whole, and says that it can be read aloud and kept. */
public final class PdfRules {
  private static final String RULE = "PKG-65";
  private static final int TAIL = 1024;
  private static final Pattern UA = Pattern.compile("pdfuaid:part\\s*+(?:>|=\\s*+[\"'])\\s*+[12]");
  private static final Pattern A = Pattern.compile("pdfaid:part\\s*+(?:>|=\\s*+[\"'])\\s*+[1-4]");
  private static final Pattern TITLE =
      Pattern.compile("<dc:title>.*?<rdf:li[^>]*>[^<]+<", Pattern.DOTALL);

  private final String name;
  private final byte[] content;
  private final Findings findings;

  public PdfRules(String name, byte[] content, Findings findings) {
    this.name = name;
    this.content = content;
    this.findings = findings;
  }

  /** Looks at the ends and at the metadata, which are never packed in a PDF/A. */
  public void check() {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    String tail = text.substring(Math.max(0, text.length() - TAIL));
    if (!tail.contains("%%EOF") || !tail.contains("startxref")) {
      fault("The file ends too early: it is not whole.");
    }
    int start = text.indexOf("<?xpacket begin");
    int end = text.indexOf("<?xpacket end", Math.max(0, start));
    String metadata = start < 0 || end < 0 ? "" : text.substring(start, end);
    require(UA, metadata, "It does not say that it is tagged for screen readers (PDF/UA).");
    require(A, metadata, "It does not say that it is fit for archives (PDF/A).");
    require(TITLE, metadata, "Its metadata has no title.");
  }

  private void require(Pattern pattern, String metadata, String sentence) {
    if (!pattern.matcher(metadata).find()) {
      fault(sentence);
    }
  }

  private void fault(String sentence) {
    findings.fault(RULE, name, 0, sentence);
  }
}
