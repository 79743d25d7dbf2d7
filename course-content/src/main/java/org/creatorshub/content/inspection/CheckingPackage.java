package org.creatorshub.content.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.creatorshub.content.inspection.container.Limits;
import org.creatorshub.content.inspection.container.Opening;
import org.creatorshub.content.inspection.container.SoundZip;
import org.creatorshub.content.inspection.container.ZipPackage;
import org.creatorshub.content.inspection.finding.Findings;
import org.creatorshub.content.inspection.format.Cmi5Rules;
import org.creatorshub.content.inspection.format.MoodleRules;
import org.creatorshub.content.inspection.format.PdfRules;
import org.creatorshub.content.inspection.general.Subject;
import org.creatorshub.content.inspection.markup.XmlElement;
import org.creatorshub.content.inspection.markup.XmlReading;
import org.creatorshub.content.inspection.markup.XmlText;

/** Looks at a package of anyone; nothing is unpacked to disk and nothing in it is run. */
public final class CheckingPackage {
  private static final int LARGEST_XML = 64 * 1024 * 1024;

  private final Limits limits;

  public CheckingPackage(Limits limits) {
    this.limits = limits;
  }

  /** Every finding of one file. */
  public Inspection check(Path file) throws IOException {
    Findings findings = new Findings();
    String start = start(file);
    if (start.replace("\uFEFF", "").stripLeading().startsWith("<")) {
      return alone(file, findings);
    }
    if (start.startsWith("%PDF-")) {
      return printed(file, findings);
    }
    return switch (ZipPackage.open(file, limits)) {
      case Opening.Refused refused -> {
        findings.fault(refused.rule(), refused.sentence());
        yield new Inspection(Format.UNKNOWN, 0, findings.all());
      }
      case Opening.Opened opened -> {
        try (ZipPackage zip = opened.zip()) {
          yield packed(zip, findings);
        }
      }
    };
  }

  private static Inspection packed(ZipPackage zip, Findings findings) throws IOException {
    int entries = zip.files().size();
    if (!new SoundZip(zip, findings).check()) {
      return new Inspection(Format.UNKNOWN, entries, findings.all());
    }
    Format format = new WholePackage(new Subject(zip, findings)).check();
    return new Inspection(format, entries, findings.all());
  }

  /** A ZIP begins neither with an angle bracket nor with a per cent sign. */
  private static String start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(64), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  private static Inspection printed(Path file, Findings findings) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (Files.size(file) > LARGEST_XML) {
      findings.fault("PKG-07", name, 0, "The file is larger than 64 MB.");
    } else {
      new PdfRules(name, Files.readAllBytes(file), findings).check();
    }
    return new Inspection(Format.PDF, 1, findings.all());
  }

  private static Inspection alone(Path file, Findings findings) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (Files.size(file) > LARGEST_XML) {
      findings.fault("PKG-07", name, 0, "The file is larger than 64 MB.");
      return new Inspection(Format.UNKNOWN, 1, findings.all());
    }
    XmlText text = XmlReading.read(Files.readAllBytes(file));
    text.flaws().forEach(flaw -> findings.fault("PKG-10", name, flaw.line(), flaw.sentence()));
    if (text.doctype() > 0) {
      findings.fault("PKG-10", name, text.doctype(), "A document type has no place in this file.");
    }
    Format format = text.root().map(root -> alone(name, root, findings)).orElse(Format.UNKNOWN);
    return new Inspection(format, 1, findings.all());
  }

  private static Format alone(String name, XmlElement root, Findings findings) {
    switch (root.name()) {
      case "quiz" -> {
        new MoodleRules(name, root, findings).check();
        return Format.MOODLE_XML;
      }
      case "courseStructure" -> {
        new Cmi5Rules(name, root, Optional.empty(), findings).check();
        return Format.CMI5;
      }
      default -> {
        findings.fault(
            "PKG-01", name, 1, "This XML is no package by itself. Pack it into its ZIP.");
        return Format.UNKNOWN;
      }
    }
  }
}
