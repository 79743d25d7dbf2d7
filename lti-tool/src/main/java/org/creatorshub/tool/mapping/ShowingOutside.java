package org.creatorshub.tool.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Course;
import org.creatorshub.tool.dashboard.Member;
import org.creatorshub.tool.dashboard.People;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** Lists who learned in packages, with the learners whom they may be. */
public final class ShowingOutside {
  private final OutsideRecords records;
  private final People people;
  private final Course course;

  public ShowingOutside(OutsideRecords records, People people, Course course) {
    this.records = records;
    this.people = people;
    this.course = course;
  }

  OutsidePage show(LaunchSession session, String base, String said, String problem) {
    List<OutsidePage.Learner> learners = new ArrayList<>();
    List<OutsidePage.Row> rows = new ArrayList<>();
    CoursePlace.of(session)
        .ifPresent(
            place -> {
              List<Member> known = people.of(place.platform(), place.context()).learners();
              for (int i = 0; i < known.size(); i++) {
                String name = known.get(i).name().orElse("Learner " + (i + 1));
                learners.add(new OutsidePage.Learner(known.get(i).person().toString(), name));
              }
              Map<String, String> names =
                  learners.stream()
                      .collect(
                          Collectors.toMap(OutsidePage.Learner::person, OutsidePage.Learner::name));
              records.actors(place).forEach(actor -> rows.add(row(actor, names)));
            });
    return new OutsidePage(base, session.csrf(), said, problem, rows, learners);
  }

  private OutsidePage.Row row(OutsideActor actor, Map<String, String> names) {
    String units =
        actor.units().stream()
            .map(id -> course.unit(id).map(unit -> "Unit " + unit.number()).orElse(id))
            .collect(Collectors.joining(", "));
    String first = Moment.day(actor.first());
    String last = Moment.day(actor.last());
    return new OutsidePage.Row(
        actor.key().toString(),
        actor.label(),
        units,
        Figures.count(actor.statements(), "statement", "statements"),
        first.equals(last) ? first : first + " to " + last,
        actor
            .mapped()
            .map(OutsideActor.Mapped::person)
            .map(UUID::toString)
            .map(person -> names.getOrDefault(person, "Somebody who left the course"))
            .orElse(""));
  }
}
