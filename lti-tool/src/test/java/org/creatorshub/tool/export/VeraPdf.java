package org.creatorshub.tool.export;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The industry's validator for PDF/A and PDF/UA. */
final class VeraPdf {
  private VeraPdf() {}

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  /** What breaks PDF/UA-1 or PDF/A-2a: clause, place and words; empty if nothing does. */
  static List<String> faults(byte[] pdf) {
    return java.util.stream.Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
        .flatMap(flavour -> faults(pdf, flavour).stream())
        .toList();
  }

  private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = foundry.createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(
              assertion ->
                  flavour
                      + " "
                      + assertion.getRuleId().getClause()
                      + ": "
                      + assertion.getMessage()
                      + " at "
                      + assertion.getLocation().getContext())
          .distinct()
          .toList();
    } catch (Exception e) {
      throw new AssertionError("veraPDF could not read it", e);
    }
  }
}
