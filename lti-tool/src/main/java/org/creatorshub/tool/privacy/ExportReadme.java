package org.creatorshub.tool.privacy;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.creatorshub.tool.text.Moment;

/** The page that explains an export to the person who opens it. */
final class ExportReadme {
  private ExportReadme() {}

  static String text(Instant at, ExportingPerson.Reader reader, Map<String, Long> lines) {
    return """
        Everything that Creators' Hub stores about one person, as of %s.

        Each file under data/ is a table: one line for each entry, written as JSON (https://www.json.org).
        records/statements.jsonl holds the records of learning (xAPI statements), oldest first.
        records/documents.jsonl holds what other systems noted beside them, one document a line.
        records/files/ holds the files that came with those records, each named by the sha2 that its record gives.
        files/ holds the files that were handed in, each named by its number in data/portfolio_file.jsonl.
        %s
        Left out are secrets that only keep a browser signed in; they tell nothing about the person.

        Entries:
        %s
        """
        .formatted(
            Moment.full(at),
            reader == ExportingPerson.Reader.THEMSELVES
                ? "Private notes, drafts and answers about yourself are in it."
                : "The text of private notes, drafts and answers about oneself is left out: only the learner"
                    + " may read it, and can download it.",
            lines.entrySet().stream()
                .map(line -> "%8d  %s".formatted(line.getValue(), line.getKey()))
                .collect(Collectors.joining("\n")));
  }
}
