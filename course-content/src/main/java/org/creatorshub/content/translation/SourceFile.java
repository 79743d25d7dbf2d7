package org.creatorshub.content.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/** A file of the course with its passages. */
record SourceFile(String path, String text, List<Slot> slots) {
  SourceFile {
    slots = slots.stream().sorted(Comparator.comparingInt(Slot::start)).toList();
  }

  List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    slots.forEach(slot -> slot.parts().forEach(part -> passages.add(part.passage())));
    return passages;
  }

  /**
   * The file with other words.
   *
   * @param from passages by the line of the new text where their slot begins
   */
  record Rewritten(String text, NavigableMap<Integer, Passage> from) {}

  Rewritten rewritten(Function<Passage, String> words) {
    NavigableMap<Integer, Passage> from = new TreeMap<>();
    StringBuilder anew = new StringBuilder(text.length() * 2);
    int line = 1;
    int at = 0;
    for (Slot slot : slots) {
      String between = text.substring(at, slot.start());
      line += Math.toIntExact(between.chars().filter(c -> c == '\n').count());
      if (!slot.parts().isEmpty()) {
        from.putIfAbsent(line, slot.parts().getFirst().passage());
      }
      anew.append(between).append(slot.written(words));
      at = slot.end();
    }
    anew.append(text.substring(at));
    return new Rewritten(anew.toString(), from);
  }
}
