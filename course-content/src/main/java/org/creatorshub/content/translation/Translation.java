package org.creatorshub.content.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Fault;
import org.creatorshub.content.translation.Entry.State;

/** What is translated of a course into one language: by id and hash of the source. */
public final class Translation {
  private final SourceTexts texts;
  private final String language;
  private final Map<Passage, Entry> fresh = new LinkedHashMap<>();
  private final Map<Passage, Entry> stale = new LinkedHashMap<>();
  private final List<Fault> unreadable = new ArrayList<>();
  private final List<Fault> broken = new ArrayList<>();
  private final List<Fault> warnings = new ArrayList<>();

  private Translation(SourceTexts texts, String language) {
    this.texts = texts;
    this.language = language;
  }

  /** Reads the files of a language; a course without them is translated not at all. */
  public static Translation read(SourceTexts texts, String language) {
    Translation translation = new Translation(texts, language);
    texts.names().forEach(translation::file);
    return translation;
  }

  public String language() {
    return language;
  }

  /** Files that cannot be read; until they are mended nothing of them is used. */
  public List<Fault> unreadable() {
    return List.copyOf(unreadable);
  }

  /** Translations that would break the course: lost sums, links, place holders, cells. */
  public List<Fault> broken() {
    return List.copyOf(broken);
  }

  /** What is stale, and what belongs to no text of the course any more. */
  public List<Fault> warnings() {
    return List.copyOf(warnings);
  }

  /** The words to be shown for a text; empty where the source is to be shown. */
  Optional<Entry> shown(Passage passage) {
    return Optional.ofNullable(fresh.get(passage)).filter(Entry::usable);
  }

  private void file(String name) {
    String path = XliffNames.path(language, name);
    Optional<byte[]> bytes = texts.source().bytes(path);
    if (bytes.isEmpty()) {
      return;
    }
    XliffReader.Found found = XliffReader.read(path, bytes.get(), texts.language(), language);
    unreadable.addAll(found.faults());
    Matching matching = new Matching(path, texts.passages(name), found.entries());
    matching.fresh().forEach(this::take);
    stale.putAll(matching.stale());
    unreadable.addAll(matching.twice());
    matching.warnings().forEach(warnings::add);
  }

  private void take(Passage passage, Entry entry) {
    if (entry.stale()) {
      stale.put(passage, entry);
      return;
    }
    fresh.put(passage, entry);
    if (entry.state() != State.INITIAL) {
      TargetCheck.problems(passage, entry.target())
          .forEach(
              problem ->
                  broken.add(
                      new Fault(
                          entry.place().file(),
                          entry.place().line(),
                          "AUTH-12",
                          "\"" + entry.id() + "\" " + problem)));
    }
  }

  /**
   * How far one file is.
   *
   * @param translated texts that are shown in the language, {@code reviewed} among them
   * @param wordsToGo words of the source that are stale or missing
   * @param next the first ids to be done
   */
  public record Progress(
      String name,
      int texts,
      int translated,
      int reviewed,
      int stale,
      int missing,
      int wordsToGo,
      List<String> next) {
    public Progress {
      next = List.copyOf(next);
    }
  }

  /** How far each file is, in the order of the course. */
  public List<Progress> progress() {
    return texts.names().stream().map(this::progress).toList();
  }

  private Progress progress(String name) {
    List<Passage> all = texts.passages(name).values().stream().flatMap(List::stream).toList();
    List<Passage> open = all.stream().filter(passage -> shown(passage).isEmpty()).toList();
    long reviewed =
        all.stream()
            .flatMap(passage -> shown(passage).stream())
            .filter(entry -> entry.state().compareTo(State.REVIEWED) >= 0)
            .count();
    long old = open.stream().filter(stale::containsKey).count();
    return new Progress(
        name,
        all.size(),
        all.size() - open.size(),
        Math.toIntExact(reviewed),
        Math.toIntExact(old),
        open.size() - Math.toIntExact(old),
        open.stream().mapToInt(passage -> Inline.words(Inline.pieces(passage.text()))).sum(),
        open.stream().limit(3).map(Passage::id).toList());
  }

  /** One file for translators: every text with what is there of its translation. */
  public String xliff(String name) {
    return XliffWriter.file(texts.language(), language, texts.passages(name), this::beside);
  }

  private XliffWriter.Beside beside(Passage passage) {
    Entry old = stale.get(passage);
    if (old != null) {
      return new XliffWriter.Beside(old.target(), State.INITIAL, true);
    }
    Entry entry = fresh.get(passage);
    return entry == null
        ? XliffWriter.Beside.NOTHING
        : new XliffWriter.Beside(entry.target(), entry.state(), false);
  }
}
