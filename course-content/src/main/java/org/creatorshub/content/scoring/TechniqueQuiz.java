package org.creatorshub.content.scoring;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creatorshub.content.course.Technique;

/**
 * The A–Z quiz: for each letter, any technique listed under it counts, however its name is written.
 */
public record TechniqueQuiz(List<Technique> techniques) {
  private static final Pattern WITH_OTHER_NAME = Pattern.compile("([^()]*)\\(([^()]*)\\)");
  private static final Pattern AROUND =
      Pattern.compile("^the(?=.{3})|(?<=.{2})(?:technique|method|analysis)$");

  public TechniqueQuiz {
    techniques = List.copyOf(techniques);
  }

  /** The letters that have a technique, in the order of this seed. */
  public List<String> letters(long seed) {
    List<String> letters = techniques.stream().map(Technique::letter).distinct().sorted().toList();
    return new SplitMix(seed).shuffled(letters);
  }

  /** What is listed under a letter, in the order of the file. */
  public List<Technique> of(String letter) {
    return techniques.stream().filter(one -> one.letter().equals(letter)).toList();
  }

  /** Whether a technique of this letter was typed. */
  public boolean accepts(String letter, String typed) {
    String given = plain(typed);
    return !given.isEmpty()
        && of(letter).stream()
            .flatMap(TechniqueQuiz::names)
            .map(TechniqueQuiz::plain)
            .anyMatch(given::equals);
  }

  private static Stream<String> names(Technique technique) {
    Matcher two = WITH_OTHER_NAME.matcher(technique.name());
    Stream<String> written =
        two.matches()
            ? Stream.of(technique.name(), two.group(1), two.group(2))
            : Stream.of(technique.name());
    return Stream.concat(written, technique.shortNames().stream());
  }

  /** Letters and digits alone, without case and accents, and without words that add nothing. */
  private static String plain(String name) {
    String spelled =
        Normalizer.normalize(name.replace("×", "x").replace("&", "and"), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{Nd}]", "");
    return AROUND.matcher(spelled).replaceAll("");
  }
}
