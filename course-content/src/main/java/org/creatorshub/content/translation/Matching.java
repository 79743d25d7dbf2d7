package org.creatorshub.content.translation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each text its translation: the same id and hash; else the same words that have moved
 * within their file; else the same id with other words, which is then stale.
 */
final class Matching {
  private static final String RULE = "AUTH-12";

  private final String path;
  private final Map<Passage, Entry> fresh = new LinkedHashMap<>();
  private final Map<Passage, Entry> stale = new LinkedHashMap<>();
  private final List<Fault> twice = new ArrayList<>();
  private final List<Fault> warnings = new ArrayList<>();
  private final Set<Entry> used = new HashSet<>();

  Matching(String path, Map<String, List<Passage>> passages, List<Entry> entries) {
    this.path = path;
    Map<String, Entry> byId = byId(entries);
    List<Passage> all = passages.values().stream().flatMap(List::stream).toList();
    all.forEach(passage -> same(passage, byId.get(key(passage.file(), passage.id()))));
    moved(all, byId);
    for (Passage passage : all) {
      Entry old = byId.get(key(passage.file(), passage.id()));
      if (!fresh.containsKey(passage) && old != null && used.add(old) && !old.target().isBlank()) {
        stale.put(passage, old);
      }
    }
    warn(byId);
  }

  Map<Passage, Entry> fresh() {
    return fresh;
  }

  Map<Passage, Entry> stale() {
    return stale;
  }

  List<Fault> twice() {
    return twice;
  }

  List<Fault> warnings() {
    return warnings;
  }

  private static String key(String file, String id) {
    return file + " " + id;
  }

  private Map<String, Entry> byId(List<Entry> entries) {
    Map<String, Entry> byId = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (byId.putIfAbsent(key(entry.file(), entry.id()), entry) != null) {
        twice.add(
            new Fault(
                path, entry.place().line(), "XLIFF", "\"" + entry.id() + "\" is given twice."));
      }
    }
    return byId;
  }

  private void same(Passage passage, @Nullable Entry entry) {
    if (entry != null && entry.hash().equals(passage.hash())) {
      used.add(entry);
      fresh.put(passage, entry);
    }
  }

  private void moved(List<Passage> all, Map<String, Entry> byId) {
    Map<String, List<Entry>> free = new LinkedHashMap<>();
    byId.values().stream()
        .filter(entry -> !used.contains(entry) && !entry.target().isBlank())
        .forEach(
            entry ->
                free.computeIfAbsent(key(entry.file(), entry.hash()), any -> new ArrayList<>())
                    .add(entry));
    if (free.isEmpty()) {
      return;
    }
    for (Passage passage : all) {
      List<Entry> found = free.getOrDefault(key(passage.file(), passage.hash()), List.of());
      if (!fresh.containsKey(passage) && !found.isEmpty()) {
        Entry entry = found.removeFirst();
        used.add(entry);
        fresh.put(passage, entry);
      }
    }
  }

  private void warn(Map<String, Entry> byId) {
    List<Entry> old = new ArrayList<>(stale.values());
    fresh.values().stream().filter(Entry::stale).forEach(old::add);
    List<Entry> lost =
        byId.values().stream()
            .filter(entry -> !used.contains(entry) && !entry.target().isBlank())
            .toList();
    warn(old, "stale: the source has changed since, so the source is shown. Translate anew: ");
    warn(lost, "for texts that the course does not have any more: ");
  }

  private void warn(List<Entry> entries, String what) {
    if (!entries.isEmpty()) {
      String ids = entries.stream().limit(3).map(Entry::id).collect(Collectors.joining(", "));
      String count =
          entries.size() == 1 ? "1 translation is " : entries.size() + " translations are ";
      warnings.add(
          new Fault(
              path,
              entries.getFirst().place().line(),
              RULE,
              count + what + ids + (entries.size() > 3 ? " …" : ".")));
    }
  }
}
