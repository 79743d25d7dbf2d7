package org.creatorshub.content.packaging.epub;

import java.util.List;

/**
 * A page of the book.
 *
 * @param name of its file, without ending
 * @param body XHTML
 * @param chapters what the table of contents shows below it
 */
public record Chapter(String name, String title, String body, List<Chapter> chapters) {
  public Chapter {
    chapters = List.copyOf(chapters);
  }

  /** Name of its file in the book. */
  public String file() {
    return name + ".xhtml";
  }

  /** Readers prepare for drawings inside of a page. */
  boolean drawn() {
    return body.contains("<svg");
  }
}
