package org.creatorshub.tool.export;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.credential.TakingBadge;
import org.creatorshub.tool.curation.Arranged;
import org.creatorshub.tool.curation.Arranging;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.portfolio.Reflections;
import org.creatorshub.tool.portfolio.UnitResults;
import org.creatorshub.tool.portfolio.Version;
import org.creatorshub.tool.portfolio.Work;
import org.creatorshub.tool.portfolio.Works;
import org.creatorshub.tool.session.LaunchSession;

/** Gathers a learner's work of all courses in this LMS, and gives every file its place. */
public final class CollectingBundle {
  private final Course course;
  private final Works works;
  private final Reflections reflections;
  private final UnitResults results;
  private final TakingBadge badges;
  private final Arranging arranging;
  private final String issuer;
  private final Clock clock;

  /**
   * Makes the use case.
   *
   * @param issuer who runs this installation, as badges name it
   */
  public CollectingBundle(
      Course course,
      Works works,
      Reflections reflections,
      UnitResults results,
      TakingBadge badges,
      Arranging arranging,
      String issuer,
      Clock clock) {
    this.arranging = arranging;
    this.issuer = issuer;
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
    Map<UUID, Work> handedIn = new LinkedHashMap<>();
    works
        .ofPerson(session.platform(), session.person())
        .forEach(work -> handedIn.put(work.id(), work));
    for (Arranged piece : arranging.of(session.platform(), session.person())) {
      Work work = handedIn.get(piece.id());
      if (work == null) {
        items.add(item(piece, "", folder("own-" + piece.title(), folders), ""));
      } else {
        Map<String, String> mine =
            kept.computeIfAbsent(work.place(), place -> new TreeMap<>(reflections.of(place)));
        String note = mine.getOrDefault(work.unit() + "/" + work.artefact(), "");
        mine.remove(work.unit() + "/" + work.artefact());
        items.add(item(piece, work.unit(), folder(name(work), folders), notes ? note : ""));
      }
    }
    return new Bundle(
        session.displayName(),
        course.title(),
        issuer,
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

  private static Item item(Arranged piece, String unit, String folder, String note) {
    return new Item(
        piece.id(),
        piece.origin().name(),
        unit,
        piece.under().isEmpty() ? piece.source() : piece.under(),
        piece.title(),
        piece.words(),
        piece.alt(),
        piece.outcomes(),
        note,
        piece.held().stream()
            .map(held -> new Version(held.number(), held.content(), held.words(), held.at()))
            .map(version -> new Item.Placed(version, folder + fileOf(version)))
            .toList(),
        piece.said());
  }

  private static String titleOf(Unit unit) {
    return "Unit " + unit.number() + ": " + unit.title();
  }

  private static String name(Work work) {
    boolean named = work.artefact().startsWith(work.unit());
    return named ? work.artefact() : work.unit() + "-" + work.artefact();
  }

  /** The same task may have been done in two courses: the second one gets a number. */
  private static String folder(String wished, Set<String> taken) {
    String safe = SafeName.of(wished);
    String name = safe.substring(0, Math.min(60, safe.length()));
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
