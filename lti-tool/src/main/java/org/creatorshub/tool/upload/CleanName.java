package org.creatorshub.tool.upload;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A file name that is safe to show, to save on any system and to put into a ZIP. */
public final class CleanName {
  private static final int LONGEST = 100;
  private static final Pattern UNSAFE = Pattern.compile("[<>:\"|?*]");
  // Control and format characters (also those that turn the direction of text), unassigned ones.
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\u2028\\u2029]");
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  // Not all of Unicode's format characters: some letters and emoji need theirs.
  private static final Pattern MISLEADING =
      Pattern.compile(
          "[\\x00-\\x1F\\x7F\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]|(^|[/\\\\])\\.\\.([/\\\\]|$)");

  private CleanName() {}

  /** Whether a name hides something or leads elsewhere, which no program of a learner writes. */
  static boolean misleads(String claimed) {
    return MISLEADING.matcher(claimed).find();
  }

  /** The last part of {@code claimed}, cleaned; {@code work} when nothing is left. */
  public static String of(String claimed) {
    String shown =
        INVISIBLE.matcher(Normalizer.normalize(claimed, Normalizer.Form.NFC)).replaceAll("");
    String last = shown.substring(Math.max(shown.lastIndexOf('/'), shown.lastIndexOf('\\')) + 1);
    String safe = UNSAFE.matcher(last).replaceAll("_").replaceAll("[\\p{Z}\\s]+", " ").strip();
    String name = shorten(safe.replaceAll("^[. ]+|[. ]+$", ""));
    if (name.isEmpty()) {
      return "work";
    }
    return RESERVED.matcher(name).matches() ? "_" + name : name;
  }

  private static String shorten(String name) {
    if (name.codePointCount(0, name.length()) <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= 8 ? name.substring(dot) : "";
    int end = name.offsetByCodePoints(0, LONGEST - ending.length());
    return name.substring(0, end) + ending;
  }
}
