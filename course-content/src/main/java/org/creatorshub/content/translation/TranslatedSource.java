package org.creatorshub.content.translation;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Fault;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.translation.SourceFile.Rewritten;

/** The files of a course with the words of a translation in them; everything else stays. */
final class TranslatedSource implements CourseSource {
  private final SourceTexts texts;
  private final Translation translation;
  private final boolean marked;
  private final Map<String, Rewritten> rewritten = new HashMap<>();

  /**
   * @param marked puts marks around each text that say in which language it is
   */
  TranslatedSource(SourceTexts texts, Translation translation, boolean marked) {
    this.texts = texts;
    this.translation = translation;
    this.marked = marked;
  }

  @Override
  public Optional<byte[]> bytes(String path) {
    Optional<SourceFile> file = texts.file(path);
    if (file.isEmpty()) {
      return texts.source().bytes(path);
    }
    Rewritten anew = rewritten.computeIfAbsent(path, any -> file.get().rewritten(this::words));
    return Optional.of(anew.text().getBytes(StandardCharsets.UTF_8));
  }

  private String words(Passage passage) {
    Optional<Entry> entry = translation.shown(passage);
    String words = entry.map(Entry::target).orElse(passage.text());
    return marked && passage.kind() != Passage.Kind.UNIT
        ? LanguageMarks.around(words, entry.isPresent())
        : words;
  }

  /** The place in the translator's file for a fault of a file with translated words. */
  Fault placed(Fault fault) {
    Entry.At at =
        Optional.ofNullable(rewritten.get(fault.file()))
            .map(anew -> anew.from().floorEntry(fault.line()))
            .flatMap(found -> translation.shown(found.getValue()))
            .map(Entry::place)
            .orElse(new Entry.At(fault.file(), fault.line()));
    return new Fault(
        at.file(),
        at.line(),
        fault.rule(),
        "In the course in \"" + translation.language() + "\": " + fault.message());
  }
}
