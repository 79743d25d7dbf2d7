package org.creatorshub.content.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.content.translation.Passage.Kind;

/** Finds the texts of a {@code unit.md} that was read without a fault. */
final class UnitSlots {
  private static final Pattern HEADING = Pattern.compile("# (?<title>[^{}]+) \\{#(?<id>[^ }]+).*");
  private static final Pattern OPENING =
      Pattern.compile(":::([a-z]+)(?: ([a-z][a-z0-9-]*)(?=\\s|$))?.*");
  private static final Pattern QUOTED = Pattern.compile(" (title|term)=\"([^\"]*)\"");
  private static final Pattern FIGURE =
      Pattern.compile("!\\[([^\\]]*)\\]\\([^\\s)\"]+(?: \"([^\"]*)\")?\\)\\s*");
  private static final YamlSlots.Offered HEAD =
      new YamlSlots.Offered(Set.of("summary", "title"), Set.of(), "head");

  private final String path;
  private final String text;
  private final List<Slot> slots = new ArrayList<>();
  private String page = "";
  private int number;
  private int lineNumber;
  private int pendingFrom = -1;
  private int pendingLine;

  private UnitSlots(String path, String text) {
    this.path = path;
    this.text = text;
  }

  static List<Slot> in(String path, String text, String language) {
    UnitSlots found = new UnitSlots(path, text);
    int end = text.indexOf("\n---\n", 3);
    int head = end < 0 ? text.length() : end + 1;
    found.slots.addAll(YamlSlots.in(path, text, 4, head, language, HEAD));
    found.body(Math.min(head + 4, text.length()));
    return found.slots;
  }

  private void body(int from) {
    lineNumber = Math.toIntExact(text.substring(0, from).chars().filter(c -> c == '\n').count());
    boolean fenced = false;
    boolean blankBefore = true;
    int at = from;
    while (at < text.length()) {
      int next = text.indexOf('\n', at);
      int end = next < 0 ? text.length() : next;
      String line = text.substring(at, end);
      lineNumber++;
      fenced ^= line.startsWith("```");
      boolean special = !fenced && isSpecial(line, blankBefore, end);
      if (special) {
        flush(at);
        special(line, at);
      } else if (pendingFrom < 0) {
        pendingFrom = at;
        pendingLine = lineNumber;
      }
      blankBefore = line.isBlank() || line.startsWith(":::");
      at = end + 1;
    }
    flush(text.length());
  }

  private boolean isSpecial(String line, boolean blankBefore, int end) {
    return line.startsWith("# ")
        || line.startsWith(":::")
        || (blankBefore && FIGURE.matcher(line).matches() && blankAfter(end));
  }

  private boolean blankAfter(int end) {
    int from = Math.min(end + 1, text.length());
    int next = text.indexOf('\n', from);
    String line = text.substring(from, next < 0 ? text.length() : next);
    return line.isBlank() || line.startsWith(":::");
  }

  private void special(String line, int at) {
    Matcher heading = HEADING.matcher(line);
    Matcher opening = OPENING.matcher(line);
    Matcher figure = FIGURE.matcher(line);
    if (heading.matches()) {
      page = heading.group("id");
      number = 0;
      one(page + ".title", "title of a page", heading.group("title"), at + 2, Kind.TITLE);
    } else if (opening.matches()) {
      Matcher quoted = QUOTED.matcher(line);
      if (quoted.find()) {
        String id = opening.group(2) == null ? next() : opening.group(2) + ".title";
        String about = opening.group(1) + ", " + quoted.group(1);
        one(id, about, quoted.group(2), at + quoted.start(2), Kind.QUOTED);
      }
    } else if (figure.matches()) {
      one(next(), About.of("alt"), figure.group(1), at + figure.start(1), Kind.BRACKETED);
      if (figure.group(2) != null) {
        one(next(), About.of("caption"), figure.group(2), at + figure.start(2), Kind.QUOTED);
      }
    }
  }

  private String next() {
    number++;
    return page + "." + number;
  }

  private void one(String id, String about, String words, int at, Kind kind) {
    String stripped = words.strip();
    if (Inline.hasWords(Inline.pieces(stripped))) {
      int start = at + words.indexOf(stripped);
      slots.add(
          Slot.bare(
              start, new Passage(path, lineNumber, id, about, stripped, kind), stripped.length()));
    }
  }

  private void flush(int end) {
    if (pendingFrom >= 0) {
      String markdown = text.substring(pendingFrom, end);
      for (Regions.Region region : Regions.in(markdown)) {
        prose(region, markdown);
      }
      pendingFrom = -1;
    }
  }

  private void prose(Regions.Region region, String markdown) {
    if (!Inline.hasWords(Inline.pieces(region.text()))) {
      return;
    }
    String before = markdown.substring(0, region.start());
    int line = pendingLine + Math.toIntExact(before.chars().filter(c -> c == '\n').count());
    Passage passage = new Passage(path, line, next(), region.what(), region.text(), region.kind());
    slots.add(Slot.bare(pendingFrom + region.start(), passage, region.end() - region.start()));
  }
}
