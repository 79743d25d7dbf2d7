package org.creatorshub.content.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Place;

/** Splits the text of a page into blocks. */
final class PageBody {
  private static final Pattern OPENING = Pattern.compile(":::([a-z]+)( .*)?");
  private static final Pattern FIGURE =
      Pattern.compile(
          "!\\[(?<alt>[^\\]]*+)\\]\\((?<file>[^\\s)\"]++)(?: \"(?<caption>[^\"]*+)\")?\\)");

  private final Draft draft;
  private final String path;
  private final Shelf shelf;
  private final ProseCheck prose;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> pending = new ArrayList<>();
  private int pendingFrom;

  PageBody(Draft draft, String path, Shelf shelf) {
    this.draft = draft;
    this.path = path;
    this.shelf = shelf;
    this.prose = new ProseCheck(draft, path);
  }

  List<Block> blocks(List<String> lines, int firstLine) {
    boolean fenced = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      fenced ^= line.startsWith("```");
      if (!fenced && line.startsWith(":::")) {
        flush();
        i = directive(lines, i, firstLine);
      } else if (!fenced && isFigure(lines, i)) {
        flush();
        figure(line, new Place(path, firstLine + i));
      } else {
        if (pending.isEmpty()) {
          pendingFrom = firstLine + i;
        }
        pending.add(line);
      }
    }
    flush();
    return blocks;
  }

  private void flush() {
    String markdown = String.join("\n", pending);
    if (!markdown.isBlank()) {
      prose.check(markdown, pendingFrom, true);
      blocks.add(new Block.Prose(markdown.strip()));
    }
    pending.clear();
  }

  private static boolean isFigure(List<String> lines, int i) {
    return FIGURE.matcher(lines.get(i).stripTrailing()).matches()
        && (i == 0 || lines.get(i - 1).isBlank() || lines.get(i - 1).startsWith(":::"))
        && (i + 1 == lines.size()
            || lines.get(i + 1).isBlank()
            || lines.get(i + 1).startsWith(":::"));
  }

  private void figure(String line, Place place) {
    Matcher matcher = FIGURE.matcher(line.stripTrailing());
    if (!matcher.matches()) {
      throw new IllegalStateException(line);
    }
    String caption = Optional.ofNullable(matcher.group("caption")).orElse("");
    if (matcher.group("alt").isBlank()) {
      draft.fault(
          place,
          "AUTH-07",
          "The figure has no text for those who cannot see it. Write it in the square brackets.");
    }
    if (caption.isBlank()) {
      draft.fault(
          place, "AUTH-07", "The figure has no caption. Write it in quotes after the file.");
    }
    String file = shelf.folder() + "/" + matcher.group("file");
    if (!draft.licensed.contains(file)) {
      draft.fault(
          place,
          "AUTH-04",
          "media.yaml has no entry for \"" + Draft.shortened(file) + "\". Add one.");
    }
    if (!file.endsWith(".svg")) {
      draft.fault(
          place,
          "SVG",
          "Only figures in SVG can be shown. Draw \"" + Draft.shortened(file) + "\" as SVG.");
      return;
    }
    draft
        .required(file, place)
        .map(text -> new SvgFile(draft, file).clean(text))
        .ifPresent(svg -> blocks.add(new Block.Figure(file, matcher.group("alt"), caption, svg)));
  }

  /** Reads the directive that opens at line {@code i}; returns the index of its closing line. */
  private int directive(List<String> lines, int i, int firstLine) {
    Place place = new Place(path, firstLine + i);
    Matcher opening = OPENING.matcher(lines.get(i).stripTrailing());
    if (!opening.matches()) {
      draft.fault(
          place,
          "DIRECTIVE",
          "A line \":::\" closes nothing here. Write \":::name\" or delete it.");
      return i;
    }
    int end = i + 1;
    while (end < lines.size() && !lines.get(end).startsWith(":::")) {
      end++;
    }
    boolean closed = end < lines.size() && lines.get(end).stripTrailing().equals(":::");
    if (!closed) {
      draft.fault(
          place, "DIRECTIVE", "The directive is not closed. Add a line \":::\" after its content.");
    }
    String content = String.join("\n", lines.subList(i + 1, end));
    String rest = Optional.ofNullable(opening.group(2)).orElse("");
    add(opening.group(1), rest, content, place);
    return closed ? end : end - 1;
  }

  private void add(String name, String rest, String content, Place place) {
    switch (name) {
      case "example" -> {
        Attributes given = Attributes.of(draft, place, rest, Set.of("", "title"));
        String id = needed(given, "", place);
        if (Fields.ID.matcher(id).matches()) {
          draft.claim(id, place);
        }
        text(content, place);
        blocks.add(new Block.Example(id, needed(given, "title", place), content.strip()));
      }
      case "definition" -> {
        Attributes given = Attributes.of(draft, place, rest, Set.of("term"));
        text(content, place);
        blocks.add(new Block.Definition(needed(given, "term", place), content.strip()));
      }
      case "note" -> {
        Attributes given = Attributes.of(draft, place, rest, Set.of("title"));
        text(content, place);
        blocks.add(new Block.Note(needed(given, "title", place), content.strip()));
      }
      case "practice",
          "sheet",
          "calc",
          "scenario",
          "text",
          "likert",
          "utm",
          "brainwrite",
          "reflect",
          "timeline",
          "video",
          "portfolio",
          "test" ->
          task(name, rest, content, place);
      case "az" -> az(rest, content, place);
      case "diagnostic" -> diagnostic(rest, content, place);
      default ->
          draft.fault(
              place,
              "DIRECTIVE",
              "The directive \""
                  + Draft.shortened(name)
                  + "\" is unknown. Use example, definition, note, practice, sheet, calc, scenario, text,"
                  + " likert, utm, brainwrite, reflect, timeline, video, az, portfolio, test or diagnostic.");
    }
  }

  private void task(String name, String rest, String content, Place place) {
    if (!content.isBlank()) {
      draft.fault(place, "DIRECTIVE", "A " + name + " has no content. Move the text out of it.");
    }
    String id = needed(Attributes.of(draft, place, rest, Set.of("")), "", place);
    if (!id.isEmpty()) {
      shelf.take(name, id, place).ifPresent(blocks::add);
    }
  }

  private void az(String rest, String content, Place place) {
    Attributes.of(draft, place, rest, Set.of());
    if (!content.isBlank()) {
      draft.fault(place, "DIRECTIVE", "An az has no content. Move the text out of it.");
    }
    if (draft.techniques.isEmpty()) {
      draft.fault(
          place,
          "DIRECTIVE",
          "The course has no techniques-az.yaml. Add it or delete the directive.");
    }
    blocks.add(new Block.AzQuiz());
  }

  private void diagnostic(String rest, String content, Place place) {
    Attributes.of(draft, place, rest, Set.of());
    if (!content.isBlank()) {
      draft.fault(place, "DIRECTIVE", "A diagnostic has no content. Move the text out of it.");
    }
    if (draft.diagnostic.isEmpty()) {
      draft.fault(
          place, "DIRECTIVE", "The course has no diagnostic.yaml. Add it or delete the directive.");
    }
    blocks.add(new Block.DiagnosticStart());
  }

  private void text(String content, Place place) {
    if (content.isBlank()) {
      draft.fault(place, "DIRECTIVE", "The directive is empty. Write its text.");
    }
    prose.check(content, place.line() + 1, false);
  }

  private String needed(Attributes given, String key, Place place) {
    if (given.value(key).isBlank()) {
      draft.fault(
          place,
          "DIRECTIVE",
          key.isEmpty()
              ? "The id is missing. Write it after the name."
              : "The key \"" + key + "\" is missing. Add " + key + "=\"…\".");
    }
    return given.value(key);
  }
}
