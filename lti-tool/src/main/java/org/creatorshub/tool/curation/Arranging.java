package org.creatorshub.tool.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Technique;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.Feedback;
import org.creatorshub.tool.portfolio.KeptFile;
import org.creatorshub.tool.portfolio.Work;
import org.creatorshub.tool.portfolio.Works;
import org.creatorshub.tool.portfolio.WritingFreely;

/**
 * Puts a person's portfolio in order: what was arranged comes first, finished work that nobody has
 * touched yet follows by itself.
 */
public final class Arranging {
  private final Course course;
  private final Works works;
  private final Pieces pieces;
  private final Feedback feedback;

  public Arranging(Course course, Works works, Pieces pieces, Feedback feedback) {
    this.course = course;
    this.works = works;
    this.pieces = pieces;
    this.feedback = feedback;
  }

  /** Every piece of this person in this LMS, in the person's order. */
  public List<Arranged> of(UUID platform, UUID person) {
    Map<UUID, Work> handedIn = new LinkedHashMap<>();
    works.ofPerson(platform, person).stream()
        .filter(work -> !work.versions().isEmpty())
        .forEach(work -> handedIn.put(work.id(), work));
    List<Arranged> all = new ArrayList<>();
    Set<UUID> placed = new HashSet<>();
    pieces.of(platform, person).stream()
        .sorted(Comparator.comparingInt(Piece::position))
        .forEach(
            piece -> {
              placed.add(piece.id());
              if (piece.origin() != Piece.Origin.WORK) {
                all.add(added(piece));
              } else if (handedIn.containsKey(piece.id())) {
                all.add(work(handedIn.get(piece.id()), piece.newest()));
              }
            });
    handedIn.values().stream()
        .filter(work -> !placed.contains(work.id()))
        .forEach(work -> all.add(work(work, Optional.empty())));
    return all;
  }

  public Optional<Arranged> find(UUID platform, UUID person, UUID piece) {
    return of(platform, person).stream().filter(one -> one.id().equals(piece)).findFirst();
  }

  private Arranged work(Work work, Optional<Edition> words) {
    Optional<Unit> unit = course.unit(work.unit());
    Optional<Artefact> task =
        unit.flatMap(Unit::artefact).filter(known -> known.id().equals(work.artefact()));
    Set<String> outcomes = new LinkedHashSet<>(task.map(Artefact::outcomes).orElse(List.of()));
    words.ifPresent(edition -> outcomes.addAll(edition.outcomes()));
    return new Arranged(
        work.id(),
        Piece.Origin.WORK,
        task.map(Artefact::title)
            .or(() -> course.technique(work.artefact()).map(Technique::name))
            .orElse(work.artefact()),
        words.map(Edition::title).orElse(""),
        unit.map(Unit::numberedTitle)
            .orElse(work.unit().equals(WritingFreely.UNIT) ? "Toolkit" : work.unit()),
        "",
        words.map(Edition::words).orElse(""),
        words.map(Edition::alt).orElse(""),
        List.copyOf(outcomes),
        work.versions().stream()
            .map(
                one ->
                    new Arranged.Held(one.number(), one.content(), one.words(), one.handedInAt()))
            .toList(),
        feedback.of(work),
        words.map(Edition::number).orElse(0));
  }

  private static Arranged added(Piece piece) {
    Optional<Edition> newest = piece.newest();
    List<Arranged.Held> held = held(piece.editions());
    return new Arranged(
        piece.id(),
        piece.origin(),
        held.isEmpty() ? "Something" : nameOf(held.getLast().content()),
        newest.map(Edition::title).orElse(""),
        "",
        piece.source(),
        newest.map(Edition::words).orElse(""),
        newest.map(Edition::alt).orElse(""),
        newest.map(Edition::outcomes).orElse(List.of()),
        held,
        piece.said(),
        newest.map(Edition::number).orElse(0));
  }

  /** Contents that follow each other; saving words alone makes none. */
  private static List<Arranged.Held> held(List<Edition> editions) {
    List<Arranged.Held> held = new ArrayList<>();
    for (Edition edition : editions) {
      edition
          .content()
          .filter(content -> held.isEmpty() || !held.getLast().content().equals(content))
          .ifPresent(
              content ->
                  held.add(
                      new Arranged.Held(held.size() + 1, content, wordsIn(content), edition.at())));
    }
    return held;
  }

  private static int wordsIn(Content content) {
    return content instanceof Content.Text(String text)
        ? org.creatorshub.tool.text.Words.in(text)
        : 0;
  }

  private static String nameOf(Content content) {
    return switch (content) {
      case Content.Text text -> "A text";
      case Content.Link link -> String.valueOf(link.address().getHost());
      case Content.Upload(KeptFile file) -> file.name();
    };
  }
}
