package org.creatorshub.content.translation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.translation.YamlSlots.Offered;

/**
 * Every text of a course that its readers meet, by file; files that go to translators together
 * share a name such as {@code u07} or {@code glossary}.
 */
public final class SourceTexts {
  private static final Offered ALL = new Offered(Set.of(), Set.of(), "");
  private static final Offered ITEMS = new Offered(Set.of("unit"), Set.of("accept", "answers"), "");
  private static final Offered LABS = new Offered(Set.of("unit"), Set.of(), "");
  private static final Offered TECHNIQUES = new Offered(Set.of(), Set.of("name", "short"), "");
  private static final Offered DIAGNOSTIC = new Offered(Set.of(), Set.of("technique"), "");
  private static final Offered COURSE = new Offered(Set.of("title", "text"), Set.of(), "");

  private final CourseSource source;
  private final String language;
  private final Map<String, List<SourceFile>> files = new LinkedHashMap<>();

  private SourceTexts(CourseSource source, String language) {
    this.source = source;
    this.language = language;
  }

  /** The texts of a course that was read from {@code source}. */
  public static SourceTexts of(CourseSource source, Course course) {
    SourceTexts texts = new SourceTexts(source, course.language());
    texts.yaml("course", "course.yaml", COURSE);
    texts.yaml("course", "misconceptions.yaml", ALL);
    texts.yaml("course", "diagnostic.yaml", DIAGNOSTIC);
    for (String rubric : new TreeSet<>(course.rubrics().keySet())) {
      texts.yaml(
          "course", "rubrics/" + rubric + ".yaml", new Offered(Set.of(), Set.of(), "rubric"));
    }
    texts.yaml("glossary", "glossary.yaml", ALL);
    texts.yaml("toolkit", "techniques-az.yaml", TECHNIQUES);
    texts.yaml("compendium", "compendium.yaml", ALL);
    course.offered().forEach(texts::unit);
    return texts;
  }

  private void unit(Unit unit) {
    String folder = "units/" + unit.id() + "/";
    Optional<String> text = text(folder + "unit.md");
    if (text.isEmpty()) {
      return;
    }
    String path = folder + "unit.md";
    add(unit.id(), new SourceFile(path, text.get(), UnitSlots.in(path, text.get(), language)));
    yaml(unit.id(), folder + "practice.yaml", ITEMS);
    for (String file : List.of("sheets", "scenarios", "texts", "tasks")) {
      yaml(unit.id(), folder + file + ".yaml", ALL);
    }
    yaml(unit.id(), folder + "calcs.yaml", LABS);
    yaml(unit.id(), folder + "timelines.yaml", ALL);
    yaml(unit.id(), folder + "videos.yaml", ALL);
    yaml(unit.id(), folder + BankName.in(text.get()), ITEMS);
  }

  private void yaml(String name, String path, Offered offered) {
    text(path)
        .map(text -> new SourceFile(path, text, YamlSlots.in(path, text, language, offered)))
        .ifPresent(file -> add(name, file));
  }

  private void add(String name, SourceFile file) {
    if (!file.slots().isEmpty()) {
      files.computeIfAbsent(name, any -> new ArrayList<>()).add(file);
    }
  }

  private Optional<String> text(String path) {
    return source
        .bytes(path)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"));
  }

  /** The language that the course is written in. */
  public String language() {
    return language;
  }

  /** Names of the files for translators, in the order of the course. */
  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  /** The texts that go into one file for translators, by file of the course. */
  public Map<String, List<Passage>> passages(String name) {
    Map<String, List<Passage>> passages = new LinkedHashMap<>();
    files.getOrDefault(name, List.of()).forEach(file -> passages.put(file.path(), file.passages()));
    return passages;
  }

  /** A file of the course; empty for one that holds no text. */
  Optional<SourceFile> file(String path) {
    return files.values().stream()
        .flatMap(List::stream)
        .filter(file -> file.path().equals(path))
        .findFirst();
  }

  CourseSource source() {
    return source;
  }
}
