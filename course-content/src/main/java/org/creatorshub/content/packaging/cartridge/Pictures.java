package org.creatorshub.content.packaging.cartridge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creatorshub.content.archive.PackageFile;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Unit;

/** Pictures as files of their own: LMSs remove drawings that stand inside of a page. */
final class Pictures {
  private static final Pattern SVG =
      Pattern.compile("<svg\\b[^>]*>\\s*<title[^>]*>(.*?)</title>.*?</svg>", Pattern.DOTALL);

  /** Our figures are drawn in classes, which the style sheet of a page colours. */
  private static final String STYLE =
      "<style>rect,circle,ellipse,polygon{stroke-width:0}line,polyline,path{fill:none;stroke-width:1.5}"
          + ".ink{fill:#1c1a15}.muted{fill:#5c574c}.line{fill:#d9d4c7}.accent{fill:#2346c7}"
          + ".accent-soft{fill:#e8ecfb}.good{fill:#17683e}.bad{fill:#a3211b}"
          + ".surface{fill:#fff;stroke:#d9d4c7;stroke-width:1}"
          + "line.ink,polyline.ink,path.ink{stroke:#1c1a15;fill:none}"
          + "line.muted,polyline.muted,path.muted{stroke:#5c574c;fill:none}"
          + "line.line,polyline.line,path.line{stroke:#d9d4c7;fill:none}"
          + "line.accent,polyline.accent,path.accent{stroke:#2346c7;stroke-width:2.5;fill:none}"
          + "line.good,polyline.good,path.good{stroke:#17683e;fill:none}"
          + "line.bad,polyline.bad,path.bad{stroke:#a3211b;fill:none}"
          + ".label{font-family:sans-serif;fill:#1c1a15;stroke:none}.label.muted{fill:#5c574c}"
          + ".label.accent{fill:#2346c7}.label.good{fill:#17683e}.label.bad{fill:#a3211b}"
          + ".label.surface{fill:#fff}.spot-area{fill:none;stroke:#857e70;stroke-width:1.5;"
          + "stroke-dasharray:4 3}.spot-tab{fill:#1c1a15}"
          + ".spot-letter{fill:#fff;font:bold 20px sans-serif}</style>";

  private final Map<String, Part> byPath = new LinkedHashMap<>();

  /** All that were taken out so far. */
  List<Part> parts() {
    return List.copyOf(byPath.values());
  }

  /**
   * Takes the pictures out of a page.
   *
   * @param up the way from the page to the root, for example {@code ../}
   * @param needs gets the ids of the resources of the pictures
   */
  String takeOut(String html, Unit unit, Page page, String up, List<String> needs) {
    List<String> names = page.blocks().stream().flatMap(Pictures::name).toList();
    Matcher found = SVG.matcher(html);
    StringBuilder without = new StringBuilder();
    int count = 0;
    while (found.find()) {
      String name = names.get(count++);
      String path = "media/" + unit.id() + "/" + name;
      String id = "R-m-" + unit.id() + "-" + name;
      byPath.putIfAbsent(path, Part.web(id, PackageFile.text(path, alone(found)), List.of()));
      needs.add(id);
      String image = "<img src=\"%s%s\" alt=\"%s\">".formatted(up, path, found.group(1).strip());
      found.appendReplacement(without, Matcher.quoteReplacement(image));
    }
    found.appendTail(without);
    return without.toString();
  }

  /** As the register of licences knows it; a hot-spot question has the same with letters on it. */
  private static Stream<String> name(Block block) {
    if (block instanceof Block.Figure figure && figure.svg().contains("<svg")) {
      return Stream.of(name(figure.file()));
    }
    return block instanceof Block.Practice practice
            && practice.question() instanceof Question.MultipleChoice multi
        ? multi.picture().stream().map(picture -> name(picture.file()))
        : Stream.empty();
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private static String alone(Matcher found) {
    String svg = found.group();
    int afterTitle = svg.indexOf("</title>") + "</title>".length();
    return svg.substring(0, afterTitle) + STYLE + svg.substring(afterTitle) + "\n";
  }
}
