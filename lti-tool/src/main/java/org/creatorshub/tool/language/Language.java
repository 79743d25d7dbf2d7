package org.creatorshub.tool.language;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A language that the interface speaks; its texts are read once, when the first one is asked. */
public enum Language {
  /** What the others fall back to; dates and numbers as in Europe. */
  EN("en", "English", Locale.UK),
  BG("bg", "Български", Locale.of("bg")),
  ES("es", "Español", Locale.of("es")),
  ET("et", "Eesti", Locale.of("et")),
  FR("fr", "Français", Locale.FRENCH),
  HU("hu", "Magyar", Locale.of("hu")),
  IT("it", "Italiano", Locale.ITALIAN);

  private static final List<Locale> ALL =
      Arrays.stream(values()).map(one -> Locale.of(one.tag)).toList();

  private final String tag;
  private final String ownName;
  private final Locale locale;

  Language(String tag, String ownName, Locale locale) {
    this.tag = tag;
    this.ownName = ownName;
    this.locale = locale;
  }

  /** Read when the first text is asked for, all at once. */
  private static final class Texts {
    static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

    static {
      for (Language language : values()) {
        ALL.put(language, Messages.read(language.tag, language.locale));
      }
    }

    private Texts() {}
  }

  /** The tag of BCP 47, as in the attribute {@code lang}. */
  public String tag() {
    return tag;
  }

  /** As its speakers call it. */
  public String ownName() {
    return ownName;
  }

  public static Optional<Language> tagged(String tag) {
    return Arrays.stream(values()).filter(one -> one.tag.equals(tag)).findFirst();
  }

  /** The one that fits best what somebody wishes, by the lookup of RFC 4647; else empty. */
  static Optional<Language> of(List<Locale.LanguageRange> wished) {
    return Optional.ofNullable(Locale.lookup(wished, ALL))
        .flatMap(found -> tagged(found.getLanguage()));
  }

  /** The text in this language; where it has none, in English. */
  public String say(Phrase phrase) {
    return say(phrase.key(), phrase.parts());
  }

  /** A text without anything to fill in is only looked up. */
  public String say(String key, List<?> parts) {
    Message found =
        messages().find(key).or(() -> EN.messages().find(key)).orElseThrow(unknown(key));
    return found.say(parts.isEmpty() ? parts : parts.stream().map(this::said).toList());
  }

  /** Whether a text of this language has a key, so that no other language need speak for it. */
  boolean has(String key) {
    return messages().find(key).isPresent();
  }

  private Messages messages() {
    return Optional.ofNullable(Texts.ALL.get(this)).orElseThrow();
  }

  private Object said(Object part) {
    return part instanceof Phrase phrase ? say(phrase) : part;
  }

  private static Supplier<IllegalArgumentException> unknown(String key) {
    return () -> new IllegalArgumentException("No text has the key " + key);
  }
}
