package org.creatorshub.content.packaging.player;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.FrozenVariants;

/** What the script knows of the course: one file for its outline, one per unit for questions. */
final class PlayerData {
  private final CourseContents contents;
  private final List<Unit> units;
  private final Codes pages = new Codes();
  private final Codes practice = new Codes();
  private final Codes tests = new Codes();

  /** Codes are given for the whole course, so that a unit has the same ones in every package. */
  PlayerData(CourseContents contents, List<Unit> units) {
    this.contents = contents;
    this.units = List.copyOf(units);
    for (Unit unit : contents.units()) {
      unit.pages().forEach(page -> pages.of(page.id()));
      practised(unit).forEach(question -> practice.of(question.id()));
      unit.test().ifPresent(test -> tests.of(test.id()));
    }
  }

  /**
   * @param perUnit whether every unit reports by itself
   */
  String outline(Host host, boolean perUnit) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", contents.course().id());
    data.put("title", contents.course().title());
    data.put("content", contents.shortHash());
    data.put("host", host.name().toLowerCase(Locale.ROOT));
    data.put("perUnit", perUnit);
    data.put("units", units.stream().map(this::unit).toList());
    return "hub.course = " + Json.of(data) + ";\n";
  }

  private Map<String, Object> unit(Unit unit) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", unit.id());
    data.put("number", unit.number());
    data.put("title", unit.title());
    data.put("pages", unit.pages().stream().map(this::page).toList());
    data.put("tests", unit.test().map(this::test).stream().toList());
    return data;
  }

  private Map<String, Object> page(Page page) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", page.id());
    data.put("code", pages.of(page.id()));
    data.put("title", page.title());
    return data;
  }

  private Map<String, Object> test(Test test) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", test.id());
    data.put("code", tests.of(test.id()));
    data.put("title", test.title());
    data.put("draw", test.draw());
    // -1: kinds do not matter
    data.put("numeric", test.numeric().orElse(-1));
    data.put("attempts", test.attempts());
    // -1: no pass mark; the script knows null
    data.put("mastery", test.mastery().orElse(-1));
    return data;
  }

  /** The questions of a unit with all that marks them. */
  String questions(Unit unit) {
    Map<String, Object> data = new LinkedHashMap<>();
    Map<String, Object> asked = new LinkedHashMap<>();
    practised(unit).forEach(one -> asked.put(one.id(), data(one, practice.of(one.id()))));
    data.put("practice", asked);
    Codes bank = new Codes();
    List<Object> questions = new ArrayList<>();
    for (Question question : unit.test().map(Test::bank).orElse(List.of())) {
      Map<String, Object> one = data(question, bank.of(question.id()));
      one.put(
          "html",
          new QuestionHtml(contents.lessons(), FrozenVariants.of(question, 1).getFirst()).html());
      questions.add(one);
    }
    data.put("bank", questions);
    return "hub.units[" + Json.of(unit.id()) + "] = " + Json.of(data) + ";\n";
  }

  private Map<String, Object> data(Question question, String code) {
    return new QuestionData(contents.lessons(), question).data(code);
  }

  private static List<Question> practised(Unit unit) {
    return unit.pages().stream()
        .flatMap(page -> page.blocks().stream())
        .filter(Block.Practice.class::isInstance)
        .map(block -> ((Block.Practice) block).question())
        .toList();
  }
}
