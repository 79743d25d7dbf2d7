package org.creatorshub.tool.search;

import java.util.List;

/**
 * Pages that have what was looked for.
 *
 * @param sought what was looked for; empty when nobody asked yet
 * @param said how many were found
 */
public record SearchView(String base, String sought, String said, List<Found> found) {
  public SearchView {
    found = List.copyOf(found);
  }

  /**
   * One page.
   *
   * @param heading where on the page; empty at its beginning
   * @param href empty when this person cannot open the unit from here
   */
  public record Found(
      String title, String unit, String heading, String href, List<Excerpt.Piece> excerpt) {
    public Found {
      excerpt = List.copyOf(excerpt);
    }
  }
}
