package org.creatorshub.tool.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the texts of all languages together: whole, of one form, with the right plurals. */
final class MessagesTest {
  private static final Properties ENGLISH = Messages.lines("en");

  /** Keys whose text may be the same as in English: names, and words that languages share. */
  private static final Set<String> SHARED = Shared.KEYS;

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasEveryKeyAndNoOther(Language language) {
    assertThat(new TreeSet<>(lines(language).stringPropertyNames()))
        .isEqualTo(new TreeSet<>(ENGLISH.stringPropertyNames()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void namesEachKeyOnce(Language language) throws IOException {
    Set<String> seen = new HashSet<>();
    try (Stream<String> text = Files.lines(file(language))) {
      assertThat(
              text.filter(line -> !line.isBlank() && !line.startsWith("#"))
                  .map(line -> line.substring(0, line.indexOf('=')).strip())
                  .filter(key -> !seen.add(key)))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void fillsInTheSamePartsAsEnglish(Language language) {
    assertThat(
            faults(
                language,
                (key, text) ->
                    same(PatternParts.arguments(text), PatternParts.arguments(english(key)))))
        .isEmpty();
  }

  /** CLDR: a form that is missing falls to "other" in silence, one too many is never said. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void hasExactlyThePluralFormsOfItsLanguage(Language language) {
    Set<String> forms =
        new TreeSet<>(PluralRules.forLocale(Locale.of(language.tag())).getKeywords());
    assertThat(
            faults(
                language,
                (key, text) ->
                    PatternParts.plurals(text).stream().allMatch(forms::equals)
                        ? ""
                        : PatternParts.plurals(text) + " instead of " + forms))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void beginsAndEndsAsEnglish(Language language) {
    assertThat(
            faults(
                language,
                (key, text) ->
                    text.equals(text.strip()) && ending(text) == ending(english(key))
                        ? ""
                        : "ends otherwise: " + text))
        .isEmpty();
  }

  /** A straight apostrophe quotes in ICU's patterns; people write the curved one. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void hasNoStraightApostrophe(Language language) {
    assertThat(faults(language, (key, text) -> text.contains("'") ? text : "")).isEmpty();
  }

  @Test
  void spacesFrenchAsTheFrenchDo() {
    assertThat(
            faults(
                Language.FR,
                (key, text) ->
                    text.replaceAll("\\{[^{}]*(plural|date|time)[^{}]*", "")
                            .matches("(?s).*([^\u202f](:|;|!|\\?|%|»)( .*|$)|«[^\u202f]).*")
                        ? text
                        : ""))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void leavesNoEnglish(Language language) {
    if (language != Language.EN) {
      assertThat(
              faults(
                  language,
                  (key, text) ->
                      text.equals(english(key)) && !SHARED.contains(key) ? "is English" : ""))
          .isEmpty();
    }
  }

  @Test
  void sharesNoKeyInVain() {
    assertThat(SHARED)
        .allMatch(
            key ->
                Arrays.stream(Language.values())
                    .anyMatch(
                        one ->
                            one != Language.EN
                                && english(key).equals(lines(one).getProperty(key))));
  }

  private interface Check {
    String fault(String key, String text);
  }

  private static List<String> faults(Language language, Check check) {
    Properties lines = lines(language);
    return lines.stringPropertyNames().stream()
        .sorted()
        .map(key -> key + ": " + check.fault(key, lines.getProperty(key)))
        .filter(fault -> !fault.endsWith(": "))
        .toList();
  }

  private static String same(Object actual, Object wanted) {
    return actual.equals(wanted) ? "" : actual + " instead of " + wanted;
  }

  private static char ending(String text) {
    char last = text.charAt(text.length() - 1);
    return ".:…?".indexOf(last) >= 0 ? last : ' ';
  }

  private static String english(String key) {
    return ENGLISH.getProperty(key, "");
  }

  private static Properties lines(Language language) {
    return Messages.lines(language.tag());
  }

  private static Path file(Language language) {
    return Path.of("src/main/resources/messages", language.tag() + ".properties");
  }
}
