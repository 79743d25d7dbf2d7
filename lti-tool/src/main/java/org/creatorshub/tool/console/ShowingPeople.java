package org.creatorshub.tool.console;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creatorshub.tool.admin.Attention;
import org.creatorshub.tool.admin.Scope;
import org.creatorshub.tool.privacy.ErasureRequests;
import org.creatorshub.tool.privacy.ErasureWord;
import org.creatorshub.tool.privacy.Held;
import org.creatorshub.tool.privacy.KnownPerson;
import org.creatorshub.tool.privacy.ListingPersonalData;
import org.creatorshub.tool.privacy.People;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** Finds people within the scope, and tells what is stored about them. */
public final class ShowingPeople {
  private static final int SHORTEST = 2;

  private final PlatformLines platforms;
  private final People people;
  private final ErasureRequests requests;
  private final ListingPersonalData listing;

  public ShowingPeople(
      PlatformLines platforms,
      People people,
      ErasureRequests requests,
      ListingPersonalData listing) {
    this.platforms = platforms;
    this.people = people;
    this.requests = requests;
    this.listing = listing;
  }

  PeoplePage find(Scope scope, String platform, String words, String said) {
    List<PlatformLine> known = platforms.of(scope);
    List<PlatformLine> wanted =
        known.stream().filter(line -> platform.isEmpty() || has(line, platform)).toList();
    boolean searched = words.strip().length() >= SHORTEST;
    return new PeoplePage(
        said,
        platform,
        words,
        searched,
        known.stream()
            .map(
                line ->
                    new PeoplePage.Choice(line.id().toString(), line.name(), has(line, platform)))
            .toList(),
        searched ? lines(wanted, line -> found(line.id(), words.strip())) : List.of(),
        lines(known, line -> asked(line.id())));
  }

  /** The person, if the scope reaches that far. */
  Optional<KnownPerson> person(Scope scope, UUID platform, UUID person) {
    return scope.covers(platform) ? people.byId(platform, person) : Optional.empty();
  }

  PeoplePage.One one(KnownPerson person, boolean asking, String problem) {
    String platform =
        platforms.of(new Scope.OnePlatform(person.platform())).stream()
            .map(PlatformLine::name)
            .collect(Collectors.joining());
    return new PeoplePage.One(
        path(person),
        person.called(),
        person.subject(),
        platform,
        Moment.full(person.seenAt()),
        requests
            .askedAt(person.platform(), person.person())
            .map(at -> "Asked for erasure on " + Moment.full(at) + ".")
            .orElse(""),
        asking,
        ErasureWord.of(person),
        problem,
        listing.of(person.platform(), person.person()).stream().map(ShowingPeople::row).toList());
  }

  /** Who waits to be erased. */
  public List<Attention> look(Scope scope) {
    long waiting =
        platforms.of(scope).stream()
            .mapToLong(line -> requests.open(line.id(), Optional.empty()).size())
            .sum();
    return waiting == 0
        ? List.of()
        : List.of(
            new Attention(
                Attention.Level.BAD,
                Figures.count(waiting, "person asks", "people ask") + " to be erased.",
                "The law gives you a month at most.",
                "/admin/people"));
  }

  static String path(KnownPerson person) {
    return "/admin/people/" + person.platform() + "/" + person.person();
  }

  private static List<PeoplePage.Line> lines(
      List<PlatformLine> platforms, Function<PlatformLine, List<Found>> find) {
    return platforms.stream()
        .flatMap(line -> find.apply(line).stream().map(found -> line(line, found)))
        .toList();
  }

  private record Found(KnownPerson person, String detail) {}

  private List<Found> found(UUID platform, String words) {
    return people.search(platform, Optional.empty(), words).stream()
        .map(
            one ->
                new Found(
                    one,
                    Figures.count(one.courses(), "course", "courses")
                        + ", last seen "
                        + Moment.day(one.seenAt())))
        .toList();
  }

  private List<Found> asked(UUID platform) {
    return requests.open(platform, Optional.empty()).stream()
        .map(one -> new Found(one.person(), "asked on " + Moment.day(one.at())))
        .toList();
  }

  private static PeoplePage.Line line(PlatformLine platform, Found found) {
    return new PeoplePage.Line(
        path(found.person()),
        found.person().called(),
        found.person().subject(),
        platform.name(),
        found.detail());
  }

  private static boolean has(PlatformLine line, String platform) {
    return line.id().toString().equals(platform);
  }

  private static PeoplePage.Row row(Held held) {
    return new PeoplePage.Row(
        held.kind().words(),
        held.kind().why(),
        Long.toString(held.entries()),
        held.first().map(Moment::day).orElse(""),
        held.last().map(Moment::day).orElse(""));
  }
}
