package org.creatorshub.tool.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates and code say what the files have, all of it; translated pages have no other words. */
final class SpokenKeysTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Path CODE = Path.of("src/main/java");
  private static final Pattern IN_TEMPLATES = Pattern.compile("say:([a-z0-9_]+)");
  private static final Pattern IN_CODE =
      Pattern.compile("(?:Phrase\\.of|Phrases\\.[a-z]+)\\(\\s*\"([a-z0-9_]+)\"");
  private static final Pattern INCLUDED = Pattern.compile("\\{#include ([a-zA-Z/-]+)");

  /** Parts that are not translated yet; each stands in an element that says so. */
  private static final Set<String> ENGLISH_PARTS =
      Set.of("lesson/own", "lesson/calc", "lesson/calcResults");

  @Test
  void sayOnlyWhatIsThere() {
    Set<String> unknown = spoken();
    unknown.removeIf(Language.EN::has);
    assertThat(unknown).isEmpty();
  }

  @Test
  void sayAllThatIsThere() {
    Set<String> silent = new TreeSet<>(Messages.lines("en").stringPropertyNames());
    silent.removeAll(spoken());
    assertThat(silent).isEmpty();
  }

  @Test
  void everyTranslatedPageIsThere() {
    assertThat(TranslatedPages.ALL).allMatch(page -> Files.exists(template(page)));
  }

  @Test
  void translatedPagesHaveNoWordsOfTheirOwn() {
    List<String> words = new ArrayList<>();
    Set<String> parts = new TreeSet<>(TranslatedPages.ALL);
    List<String> waiting = new ArrayList<>(parts);
    while (!waiting.isEmpty()) {
      String part = waiting.removeLast();
      String text = read(template(part));
      INCLUDED
          .matcher(text)
          .results()
          .map(found -> found.group(1))
          .filter(found -> !ENGLISH_PARTS.contains(found) && parts.add(found))
          .forEach(waiting::add);
      words(text).forEach(word -> words.add(part + ": " + word));
    }
    assertThat(words).isEmpty();
  }

  /** Letters outside of tags and expressions, and in attributes that people read. */
  private static List<String> words(String template) {
    String text =
        template
            .replaceAll("(?s)\\{!.*?!\\}", "")
            .replaceAll("\\{[@#/]?[^{}\n]*\\}", "")
            .replaceAll("Creators['’] Hub", "");
    List<String> words = new ArrayList<>();
    Matcher spoken = Pattern.compile("(?:aria-label|title|alt|label)=\"([^\"]*)\"").matcher(text);
    while (spoken.find()) {
      words.add(spoken.group(1));
    }
    words.addAll(Stream.of(text.replaceAll("(?s)<[^>]*>", "\n").split("\n", -1)).toList());
    return words.stream().filter(word -> word.matches(".*\\p{L}{2,}.*")).toList();
  }

  private static Set<String> spoken() {
    Set<String> spoken = new TreeSet<>();
    texts(TEMPLATES, ".html").forEach(text -> collect(IN_TEMPLATES, text, spoken));
    texts(CODE, ".java").forEach(text -> collect(IN_CODE, text, spoken));
    spoken.remove("it");
    spoken.remove("key");
    return spoken;
  }

  private static void collect(Pattern pattern, String text, Set<String> keys) {
    pattern.matcher(text).results().map(found -> found.group(1)).forEach(keys::add);
  }

  private static List<String> texts(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .map(SpokenKeysTest::read)
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path template(String id) {
    return TEMPLATES.resolve(id + ".html");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
