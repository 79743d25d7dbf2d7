package org.creatorshub.tool.lesson;

import java.util.List;
import org.creatorshub.tool.language.Phrase;

/** There is nothing to read here: what is missing, why, and what to do next. */
public record NothingView(Phrase title, Phrase text, String id, List<UnitLink> units) {
  public NothingView {
    units = List.copyOf(units);
  }

  /** A unit that can be opened instead. */
  public record UnitLink(String title, String href) {}
}
