package org.creatorshub.tool.inquiry;

import java.util.List;

/**
 * All that a question's page shows.
 *
 * @param parts in their order; their tables are also the CSV files of the question
 * @param how "How is this computed?": formula, who counts, what is left out; a paragraph each
 * @param example whether all of it is made up, to show what will be here
 */
public record Findings(Answer answer, List<Part> parts, List<String> how, boolean example) {
  public Findings {
    parts = List.copyOf(parts);
    how = List.copyOf(how);
  }

  public Findings(Answer answer, List<Part> parts, List<String> how) {
    this(answer, parts, how, false);
  }

  /** An answer with nothing behind it. */
  public static Findings of(Answer answer) {
    return new Findings(answer, List.of(), List.of());
  }

  /** The same, marked as made up. */
  public Findings asExample() {
    return new Findings(new Answer(Answer.State.EXAMPLE, answer.text()), parts, how, true);
  }

  /** The tables among the parts. */
  public List<Table> tables() {
    return parts.stream()
        .filter(Part.Rows.class::isInstance)
        .map(part -> ((Part.Rows) part).table())
        .toList();
  }
}
