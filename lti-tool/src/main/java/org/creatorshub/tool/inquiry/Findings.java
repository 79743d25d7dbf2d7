package org.creatorshub.tool.inquiry;

import java.util.List;

/**
 * All that a question's page shows.
 *
 * @param parts in their order; their tables are also the CSV files of the question
 * @param how "How is this computed?": formula, who counts, what is left out; a paragraph each
 */
public record Findings(Answer answer, List<Part> parts, List<String> how) {
  public Findings {
    parts = List.copyOf(parts);
    how = List.copyOf(how);
  }

  /** The tables among the parts. */
  public List<Table> tables() {
    return parts.stream()
        .filter(Part.Rows.class::isInstance)
        .map(part -> ((Part.Rows) part).table())
        .toList();
  }
}
