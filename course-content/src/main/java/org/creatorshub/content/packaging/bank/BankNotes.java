package org.creatorshub.content.packaging.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a format cannot carry, or carries otherwise: counted, so that nothing goes silently. */
public final class BankNotes {
  private static final int MOST_IDS = 5;

  private final Map<String, TreeSet<String>> byReason = new TreeMap<>();

  /** Notes one question under a reason, which is a sentence without its end. */
  public void add(String reason, String id) {
    byReason.computeIfAbsent(reason, key -> new TreeSet<>()).add(id);
  }

  /** One sentence for each reason. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    byReason.forEach(
        (reason, ids) -> {
          String some = String.join(", ", ids.stream().limit(MOST_IDS).toList());
          String more = ids.size() > MOST_IDS ? ", …" : "";
          sentences.add(reason + ": " + ids.size() + " (" + some + more + ").");
        });
    return sentences;
  }
}
