package org.creatorshub.tool.compendium;

import java.util.List;

/** The cases of the course that happened, and those that were constructed to teach. */
public record CompendiumView(String base, List<Entry> documented, List<Entry> constructed) {
  public CompendiumView {
    documented = List.copyOf(documented);
    constructed = List.copyOf(constructed);
  }

  public boolean none() {
    return documented.isEmpty() && constructed.isEmpty();
  }

  /**
   * One case.
   *
   * @param parts its texts as HTML, each under its heading
   * @param sources where it is written down; empty for one that was constructed
   */
  public record Entry(
      String id,
      String title,
      String about,
      List<Part> parts,
      List<String> sources,
      List<Use> uses) {
    public Entry {
      parts = List.copyOf(parts);
      sources = List.copyOf(sources);
      uses = List.copyOf(uses);
    }
  }

  /** A text of a case. */
  public record Part(String title, String html) {}

  /**
   * A unit in which the case helps.
   *
   * @param href empty when this person cannot open the unit here
   */
  public record Use(String unit, String href) {}
}
