package org.creatorshub.tool.compendium;

import java.util.List;
import java.util.function.Predicate;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.PracticeCase;
import org.creatorshub.content.course.PracticeCase.Kind;
import org.creatorshub.tool.compendium.CompendiumView.Entry;
import org.creatorshub.tool.compendium.CompendiumView.Part;
import org.creatorshub.tool.compendium.CompendiumView.Use;
import org.creatorshub.tool.question.CourseTexts;

/** Lists the cases of the course, those that happened apart from those that were constructed. */
public final class ShowingCompendium {
  private final Course course;
  private final CourseTexts texts;

  public ShowingCompendium(Course course, CourseTexts texts) {
    this.course = course;
    this.texts = texts;
  }

  /**
   * All cases with the units in which they help.
   *
   * @param opens whether this person can open a unit, by its id
   */
  public CompendiumView show(Predicate<String> opens, String base) {
    return new CompendiumView(
        base, of(Kind.DOCUMENTED, opens, base), of(Kind.CONSTRUCTED, opens, base));
  }

  private List<Entry> of(Kind kind, Predicate<String> opens, String base) {
    return course.compendium().stream()
        .filter(one -> one.kind() == kind)
        .map(one -> entry(one, opens, base))
        .toList();
  }

  private Entry entry(PracticeCase one, Predicate<String> opens, String base) {
    return new Entry(
        one.id(),
        one.title(),
        one.about(),
        List.of(
            part("What it was about", one.situation()),
            part("What was done", one.done()),
            part("What came of it", one.result()),
            part("What carries over", one.carries()),
            part("Where to be careful", one.limits())),
        one.sources(),
        course.offered().stream()
            .filter(unit -> one.units().contains(unit.id()))
            .map(
                unit ->
                    new Use(
                        "Unit " + unit.number() + ": " + unit.title(),
                        opens.test(unit.id()) ? base + "/learn/" + unit.id() : ""))
            .toList());
  }

  private Part part(String title, String markdown) {
    return new Part(title, texts.block(markdown));
  }
}
