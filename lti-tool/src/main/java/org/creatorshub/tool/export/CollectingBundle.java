package org.creatorshub.tool.export;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Technique;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.credential.TakingBadge;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.Feedback;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.portfolio.Reflections;
import org.creatorshub.tool.portfolio.UnitResults;
import org.creatorshub.tool.portfolio.Version;
import org.creatorshub.tool.portfolio.Work;
import org.creatorshub.tool.portfolio.Works;
import org.creatorshub.tool.portfolio.WritingFreely;
import org.creatorshub.tool.session.LaunchSession;

/** Gathers a learner's work of all courses in this LMS, and gives every file its place. */
public final class CollectingBundle {
  private final Course course;
  private final Works works;
  private final Reflections reflections;
  private final UnitResults results;
  private final TakingBadge badges;
  private final Feedback feedback;
  private final Clock clock;

  public CollectingBundle(
      Course course,
      Works works,
      Reflections reflections,
      UnitResults results,
      TakingBadge badges,
      Feedback feedback,
      Clock clock) {
    this.feedback = feedback;
    this.course = course;
    this.works = works;
    this.reflections = reflections;
    this.results = results;
    this.badges = badges;
    this.clock = clock;
  }

  Bundle collect(LaunchSession session, boolean notes) {
    Set<String> folders = new HashSet<>();
    List<Item> items = new ArrayList<>();
    Map<Place, Map<String, String>> kept = new LinkedHashMap<>();
    kept.put(Place.of(session), new TreeMap<>(reflections.of(Place.of(session))));
    for (Work work : works.ofPerson(session.platform(), session.person())) {
      if (!work.versions().isEmpty()) {
        Map<String, String> mine =
            kept.computeIfAbsent(work.place(), place -> new TreeMap<>(reflections.of(place)));
        String note = mine.getOrDefault(work.unit() + "/" + work.artefact(), "");
        mine.remove(work.unit() + "/" + work.artefact());
        items.add(item(work, folder(work, folders), notes ? note : ""));
      }
    }
    return new Bundle(
        session.displayName(),
        course.title(),
        clock.instant(),
        items,
        results(session),
        notes ? others(kept) : List.of(),
        badges.all(session),
        notes);
  }

  private List<Bundle.Note> others(Map<Place, Map<String, String>> kept) {
    return kept.values().stream()
        .flatMap(mine -> mine.entrySet().stream())
        .map(note -> new Bundle.Note(note.getKey(), subject(note.getKey()), note.getValue()))
        .toList();
  }

  /** A subject in words: {@code u07/lesson} is the pages of unit 7. */
  private String subject(String subject) {
    String[] parts = subject.split("/", 2);
    return course
        .unit(parts[0])
        .map(
            unit ->
                unit.test()
                    .filter(test -> subject.endsWith("/" + test.id()))
                    .map(test -> titleOf(unit) + ", " + test.title())
                    .orElse(titleOf(unit)))
        .orElse(subject);
  }

  private List<Bundle.Result> results(LaunchSession session) {
    return results.of(session).stream()
        .flatMap(
            result ->
                course
                    .unit(result.unit())
                    .map(unit -> new Bundle.Result(titleOf(unit), unit.pages().size(), result))
                    .stream())
        .toList();
  }

  private Item item(Work work, String folder, String note) {
    Optional<Unit> unit = course.unit(work.unit());
    String title =
        unit.flatMap(Unit::artefact)
            .filter(task -> task.id().equals(work.artefact()))
            .map(Artefact::title)
            .or(() -> course.technique(work.artefact()).map(Technique::name))
            .orElse(work.artefact());
    return new Item(
        work.id(),
        work.unit(),
        unit.map(CollectingBundle::titleOf)
            .orElse(work.unit().equals(WritingFreely.UNIT) ? "Toolkit" : work.unit()),
        title,
        note,
        work.versions().stream()
            .map(version -> new Item.Placed(version, folder + fileOf(version)))
            .toList(),
        feedback.of(work));
  }

  private static String titleOf(Unit unit) {
    return "Unit " + unit.number() + ": " + unit.title();
  }

  /** The same task may have been done in two courses: the second one gets a number. */
  private static String folder(Work work, Set<String> taken) {
    boolean named = work.artefact().startsWith(work.unit());
    String name = SafeName.of(named ? work.artefact() : work.unit() + "-" + work.artefact());
    String free = name;
    for (int n = 2; !taken.add(free); n++) {
      free = name + "-" + n;
    }
    return "work/" + free + "/";
  }

  private static String fileOf(Version version) {
    String start = "version-" + version.number();
    return switch (version.content()) {
      case Content.Text text -> start + ".txt";
      case Content.Link link -> start + "-link.txt";
      case Content.Upload upload -> start + "-" + SafeName.of(upload.file().name());
    };
  }
}
