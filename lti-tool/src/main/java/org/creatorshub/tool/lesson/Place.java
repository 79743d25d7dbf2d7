package org.creatorshub.tool.lesson;

import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.language.Phrase;

/** A page of a unit and its address in this session. */
record Place(String base, Unit unit, Page page) {

  int index() {
    return unit.pages().indexOf(page);
  }

  boolean last() {
    return index() == unit.pages().size() - 1;
  }

  String href() {
    return href(page);
  }

  String href(Page other) {
    return unitHref() + "/" + other.id();
  }

  String unitHref() {
    return base + "/learn/" + unit.id();
  }

  /** Where the button at the end of the page leads. */
  String nextHref() {
    return last() ? unitHref() + "/end" : href(unit.pages().get(index() + 1));
  }

  Phrase nextLabel() {
    return last()
        ? Phrase.of("lesson_finish")
        : Phrase.of("lesson_next", unit.pages().get(index() + 1).title());
  }

  String backHref() {
    return index() == 0 ? "" : href(unit.pages().get(index() - 1));
  }
}
