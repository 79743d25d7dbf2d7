package org.creatorshub.tool.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** Puts together what administrators see of people's data, within their reach. */
public final class ShowingPeoplesData {
  private static final int SHORTEST = 2;

  private final Scopes scopes;
  private final People people;
  private final ErasureRequests requests;
  private final ListingPersonalData listing;

  public ShowingPeoplesData(
      Scopes scopes, People people, ErasureRequests requests, ListingPersonalData listing) {
    this.scopes = scopes;
    this.people = people;
    this.requests = requests;
    this.listing = listing;
  }

  /** The reach of this session; empty if it was not opened by a data privacy launch. */
  Optional<Scope> scope(LaunchSession session) {
    return scopes
        .of(session.platform(), session.id())
        .filter(scope -> scope.whole() || session.context().isPresent());
  }

  /** The person, if the session's rights reach that far. */
  Optional<KnownPerson> person(LaunchSession session, UUID person) {
    return scope(session)
        .filter(
            scope ->
                scope.whole()
                    || people.belongsTo(
                        session.platform(), person, session.context().orElseThrow()))
        .flatMap(scope -> people.byId(session.platform(), person));
  }

  /** Who administers one course only may not erase what belongs to other courses too. */
  boolean mayErase(LaunchSession session, KnownPerson person) {
    return scope(session).filter(scope -> scope.whole() || person.courses() == 1).isPresent();
  }

  PrivacyPage page(LaunchSession session, String base, Scope scope, String sought, String message) {
    Optional<UUID> course = scope.whole() ? Optional.empty() : session.context();
    List<KnownPerson> found =
        sought.strip().length() < SHORTEST
            ? List.of()
            : people.search(session.platform(), course, sought.strip());
    return new PrivacyPage(
        base,
        session.csrf(),
        scope.whole()
            ? "everybody who came here from your LMS"
            : "the people of " + session.contextTitle().orElse("this course"),
        message,
        sought,
        found.stream()
            .map(
                one ->
                    line(
                        one,
                        Figures.count(one.courses(), "course", "courses")
                            + ", last seen "
                            + Moment.day(one.seenAt())))
            .toList(),
        requests.open(session.platform(), course).stream()
            .map(one -> line(one.person(), "asked on " + Moment.day(one.at())))
            .toList());
  }

  private static PrivacyPage.Line line(KnownPerson one, String detail) {
    return new PrivacyPage.Line(one.person().toString(), one.called(), one.subject(), detail);
  }

  PrivacyPage.One one(
      LaunchSession session, String base, KnownPerson person, boolean asking, String problem) {
    return new PrivacyPage.One(
        base,
        session.csrf(),
        person.person().toString(),
        person.called(),
        person.subject(),
        Moment.full(person.seenAt()),
        listing.of(person.platform(), person.person()).stream()
            .map(ShowingPeoplesData::row)
            .toList(),
        requests
            .askedAt(person.platform(), person.person())
            .map(at -> "Asked for erasure on " + Moment.full(at) + ".")
            .orElse(""),
        mayErase(session, person),
        asking,
        ErasureWord.of(person),
        problem);
  }

  static PrivacyPage.Row row(Held held) {
    return new PrivacyPage.Row(
        held.kind().words(),
        held.kind().why(),
        Long.toString(held.entries()),
        held.first().map(Moment::day).orElse(""),
        held.last().map(Moment::day).orElse(""));
  }
}
