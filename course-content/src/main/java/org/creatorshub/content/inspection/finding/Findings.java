package org.creatorshub.content.inspection.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creatorshub.content.inspection.finding.Finding.Level;

/** Collects what was found; of one rule only the first are kept, the others are counted. */
public final class Findings {
  /** A package with a thousand faults of one kind is mended as one with thirty. */
  static final int MOST_OF_A_RULE = 30;

  private static final int LONGEST = 300;

  private final Map<String, Set<Finding>> byRule = new LinkedHashMap<>();
  private final Map<String, Integer> left = new LinkedHashMap<>();

  /** Something that has to be mended. */
  public void fault(String id, String entry, int line, String sentence) {
    add(new Finding(id, Level.FAULT, shown(entry), line, shown(sentence)));
  }

  /** Something that has to be mended, in the package as a whole. */
  public void fault(String id, String sentence) {
    fault(id, "", 0, sentence);
  }

  /** Something that is worth knowing. */
  public void advice(String id, String entry, int line, String sentence) {
    add(new Finding(id, Level.ADVICE, shown(entry), line, shown(sentence)));
  }

  private void add(Finding finding) {
    Set<Finding> kept = byRule.computeIfAbsent(finding.id(), id -> new LinkedHashSet<>());
    if (kept.contains(finding)) {
      return;
    }
    if (kept.size() < MOST_OF_A_RULE) {
      kept.add(finding);
    } else {
      left.merge(finding.id(), 1, Integer::sum);
    }
  }

  /** Names and texts are those of others: no control character reaches a terminal. */
  private static String shown(String text) {
    String plain = text.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", "�");
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
  }

  /** In order of rule. */
  public List<Finding> all() {
    List<Finding> all = new ArrayList<>();
    byRule.keySet().stream()
        .sorted()
        .forEach(
            id -> {
              all.addAll(byRule.getOrDefault(id, Set.of()));
              int more = left.getOrDefault(id, 0);
              if (more > 0) {
                all.add(new Finding(id, Level.FAULT, "", 0, "… and " + more + " more like these."));
              }
            });
    return all;
  }
}
