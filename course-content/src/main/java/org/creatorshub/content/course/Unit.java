package org.creatorshub.content.course;

import java.util.List;
import java.util.Optional;

/**
 * One unit: outcomes, pages, test and artefact. A unit that is not offered has outcomes only.
 *
 * @param hours planned workload in hours
 */
public record Unit(
    String id,
    int number,
    String title,
    String summary,
    boolean offered,
    int hours,
    Minutes minutes,
    List<Outcome> outcomes,
    List<String> digcomp,
    List<Page> pages,
    Optional<Test> test,
    Optional<Artefact> artefact) {

  /** Planned minutes by kind of work. */
  public record Minutes(int read, int practise, int make, int check) {
    public int total() {
      return read + practise + make + check;
    }
  }

  public Unit {
    outcomes = List.copyOf(outcomes);
    digcomp = List.copyOf(digcomp);
    pages = List.copyOf(pages);
  }

  /** Its title with its number, as lists of units show it. */
  public String numberedTitle() {
    return "Unit " + number + ": " + title;
  }

  public Optional<Page> page(String pageId) {
    return pages.stream().filter(page -> page.id().equals(pageId)).findFirst();
  }
}
