package org.creatorshub.content.inspection.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.creatorshub.content.inspection.finding.Findings;

/** Looks at the ZIP itself: sizes, names, and whether it says the same to every reader. */
public final class SoundZip {
  private static final String BUDGET = "PKG-07";
  private static final int LARGE = 1024 * 1024;
  private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._/-]+");
  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*");

  private final ZipPackage zip;
  private final Findings findings;

  public SoundZip(ZipPackage zip, Findings findings) {
    this.zip = zip;
    this.findings = findings;
  }

  /** Answers whether the entries may be read: a bomb is not unpacked to look for links in it. */
  public boolean check() throws IOException {
    names();
    if (!withinBudget()) {
      return false;
    }
    boolean sound = apart();
    for (Entry entry : zip.files()) {
      sound &= unpacks(entry);
    }
    return sound;
  }

  private void names() {
    Map<String, String> seen = new HashMap<>();
    for (Entry entry : zip.entries()) {
      name(entry);
      String plain = Normalizer.normalize(entry.name(), Normalizer.Form.NFC);
      String before = seen.putIfAbsent(plain.toLowerCase(Locale.ROOT), entry.name());
      if (before != null) {
        String how = before.equals(entry.name()) ? "is there twice" : "is also there as " + before;
        findings.fault(
            "PKG-05", entry.name(), 0, "The name " + how + "; one of them would be lost.");
      }
    }
  }

  private void name(Entry entry) {
    String name = entry.name();
    List<String> parts = List.of(name.replaceFirst("/$", "").split("/", -1));
    String fault = "";
    if (name.startsWith("/") || DRIVE.matcher(name).matches()) {
      fault = "The path is absolute";
    } else if (parts.contains("..") || parts.contains(".")) {
      fault = "The path leaves its folder";
    } else if (name.indexOf('\\') >= 0) {
      fault = "The path has a backslash";
    } else if (parts.contains("")) {
      fault = "The path has an empty part";
    } else if (!ALLOWED.matcher(name).matches()) {
      fault = "The name has other characters than A-Z a-z 0-9 . _ - /";
    } else if (entry.link()) {
      fault = "The entry is a link to another file";
    }
    if (!fault.isEmpty()) {
      findings.fault("PKG-06", name, 0, fault + "; some LMSs refuse or change it.");
    }
  }

  private boolean withinBudget() {
    Limits limits = zip.limits();
    long total = 0;
    boolean within = true;
    for (Entry entry : zip.entries()) {
      total += entry.size();
      boolean bomb =
          entry.size() > LARGE && entry.size() / Math.max(1, entry.packed()) > limits.times();
      if (bomb || entry.size() > limits.entryBytes()) {
        findings.fault(
            BUDGET,
            entry.name(),
            0,
            "The entry unpacks from " + entry.packed() + " to " + entry.size() + " bytes.");
        within = false;
      }
    }
    if (total > limits.totalBytes()) {
      findings.fault(
          BUDGET,
          "All entries unpack to " + total + " bytes; " + limits.totalBytes() + " are allowed.");
      within = false;
    }
    return within;
  }

  /** Entries that share bytes unpack to far more than the ZIP's length (Fifield, 2019). */
  private boolean apart() throws IOException {
    long end = 0;
    for (Entry entry :
        zip.entries().stream().sorted(Comparator.comparingLong(Entry::offset)).toList()) {
      long start = 0;
      try {
        start = zip.contentStart(entry);
      } catch (NotZipException e) {
        return fault(entry, e.sentence());
      }
      if (entry.offset() < end || start + entry.packed() > zip.directoryStart()) {
        return fault(entry, "Its content overlaps with that of another entry.");
      }
      end = start + entry.packed();
    }
    return true;
  }

  private boolean unpacks(Entry entry) throws IOException {
    try {
      zip.unpack(entry, OutputStream.nullOutputStream());
      return true;
    } catch (NotZipException e) {
      return fault(entry, e.sentence());
    } catch (EOFException e) {
      return fault(entry, "It is cut off.");
    }
  }

  private boolean fault(Entry entry, String sentence) {
    findings.fault(BUDGET, entry.name(), 0, sentence);
    return false;
  }
}
