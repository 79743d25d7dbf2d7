package org.creatorshub.tool.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.lrs.RecordStoreKeys;
import org.creatorshub.reporting.lrs.RecordStoreKeys.KnownKey;
import org.creatorshub.reporting.lrs.RecordStoreKeys.NewKey;
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
  private final Senders senders;

  /**
   * Who may send, and where to.
   *
   * @param endpoint of the record store
   */
  public record Senders(CourseKeys courses, RecordStoreKeys keys, String endpoint) {}

  public ShowingOutside(OutsideRecords records, People people, Course course, Senders senders) {
    this.records = records;
    this.people = people;
    this.course = course;
    this.senders = senders;
  }

  /**
   * The page after a button was pressed.
   *
   * @param made a key that was made now, with its secret
   */
  OutsidePage show(
      LaunchSession session, String base, String said, String problem, Optional<NewKey> made) {
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
    OutsidePage.Sending sending =
        new OutsidePage.Sending(
            senders.endpoint(),
            made.map(NewKey::key).orElse(""),
            made.map(NewKey::secret).orElse(""),
            CoursePlace.of(session).map(this::senders).orElse(List.of()));
    return new OutsidePage(base, session.csrf(), said, problem, rows, learners, sending);
  }

  /** An operator may have ended a key, too. */
  private List<OutsidePage.Sender> senders(CoursePlace place) {
    List<CourseKey> own = senders.courses().of(place);
    if (own.isEmpty()) {
      return List.of();
    }
    Map<String, KnownKey> known =
        senders.keys().all().stream().collect(Collectors.toMap(KnownKey::key, one -> one));
    return own.stream().map(key -> sender(key, Optional.ofNullable(known.get(key.key())))).toList();
  }

  private static OutsidePage.Sender sender(CourseKey key, Optional<KnownKey> known) {
    return new OutsidePage.Sender(
        key.key(),
        key.name(),
        Moment.day(key.madeAt()),
        known.flatMap(KnownKey::lastUsedAt).map(Moment::full).orElse("not yet"),
        key.endedAt().isEmpty() && known.filter(one -> one.revokedAt().isEmpty()).isPresent());
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
