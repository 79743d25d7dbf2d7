package org.creatorshub.content.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Question.Area;
import org.creatorshub.content.course.Question.Option;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a question whose options are parts of a picture. */
record HotspotItem(Fields fields) {
  private static final Pattern VIEW_BOX =
      Pattern.compile("viewBox=\"0 0 (\\d{1,4})(?:\\.0+)? (\\d{1,4})(?:\\.0+)?\"");

  /** A side below this is too small for a finger on a narrow screen, where a picture shrinks. */
  private static final int SMALLEST = 24;

  Question read() {
    List<Option> options =
        Items.options(fields, "id", "text", "right", "misconception", "feedback", "area");
    Items.severalRight(fields, options);
    return new Question.MultipleChoice(
        fields.newId("id"),
        fields.outcomes(),
        fields.localised("stem"),
        fields.optionalLocalised("explain"),
        Items.points(fields),
        options,
        picture(options));
  }

  private Optional<Question.Picture> picture(List<Option> options) {
    Draft draft = fields.file().draft();
    String path = fields.place().file();
    String file = path.substring(0, path.lastIndexOf('/') + 1) + fields.text("picture");
    String alt = fields.localised("alt");
    if (!draft.licensed.contains(file)) {
      fields.fault(
          "picture",
          "AUTH-04",
          "media.yaml has no entry for \"" + Draft.shortened(file) + "\". Add one.");
    }
    return draft
        .required(file, fields.place("picture"))
        .map(text -> new SvgFile(draft, file).clean(text))
        .map(svg -> new Question.Picture(file, alt, svg, areas(svg, options)));
  }

  private Map<String, Area> areas(String svg, List<Option> options) {
    Matcher box = VIEW_BOX.matcher(svg);
    if (!box.find()) {
      fields.fault(
          "picture", "SVG", "The drawing of a hotspot has a viewBox like \"0 0 640 360\".");
      return Map.of();
    }
    Area whole = new Area(0, 0, Integer.parseInt(box.group(1)), Integer.parseInt(box.group(2)));
    List<Node> nodes = fields.children("options");
    Map<String, Area> areas = new LinkedHashMap<>();
    for (int i = 0; i < options.size(); i++) {
      Fields option = Fields.any(fields.file(), nodes.get(i));
      areas.put(options.get(i).id(), area(option, whole));
    }
    return areas;
  }

  private static Area area(Fields option, Area whole) {
    List<Integer> sides = new ArrayList<>();
    for (String text : option.texts("area")) {
      sides.add(text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1);
    }
    if (sides.size() == 4) {
      Area area = new Area(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
      if (fits(area, whole)) {
        return area;
      }
    }
    if (option.has("area")) {
      option.fault(
          "area",
          "ITEM",
          "An area is [left, top, width, height] in whole units of the drawing, inside its "
              + whole.width()
              + " by "
              + whole.height()
              + ", and no side is below "
              + SMALLEST
              + ".");
    }
    return whole;
  }

  private static boolean fits(Area area, Area whole) {
    return area.left() >= 0
        && area.top() >= 0
        && area.width() >= SMALLEST
        && area.height() >= SMALLEST
        && area.left() + area.width() <= whole.width()
        && area.top() + area.height() <= whole.height();
  }
}
