package org.creatorshub.content.authoring;

import java.util.ArrayList;
import java.util.List;
import org.creatorshub.content.translation.Translation;
import org.creatorshub.content.translation.Translation.Progress;

/** How far a translation is, as a table that a terminal and a document can show. */
final class TranslationTable {
  private TranslationTable() {}

  static List<String> lines(Translation translation) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| "
            + translation.language()
            + " | texts | translated | reviewed | stale | missing | words to go | next |");
    lines.add("|---|--:|--:|--:|--:|--:|--:|---|");
    List<Progress> all = translation.progress();
    all.forEach(progress -> lines.add(row(progress)));
    lines.add(row(sum(all)));
    lines.add("");
    return lines;
  }

  private static String row(Progress it) {
    return "| %s | %d | %d | %d | %d | %d | %d | %s |"
        .formatted(
            it.name(),
            it.texts(),
            it.translated(),
            it.reviewed(),
            it.stale(),
            it.missing(),
            it.wordsToGo(),
            String.join(", ", it.next()));
  }

  private static Progress sum(List<Progress> all) {
    return new Progress(
        "**all**",
        all.stream().mapToInt(Progress::texts).sum(),
        all.stream().mapToInt(Progress::translated).sum(),
        all.stream().mapToInt(Progress::reviewed).sum(),
        all.stream().mapToInt(Progress::stale).sum(),
        all.stream().mapToInt(Progress::missing).sum(),
        all.stream().mapToInt(Progress::wordsToGo).sum(),
        List.of());
  }
}
