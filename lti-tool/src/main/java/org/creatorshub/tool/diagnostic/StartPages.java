package org.creatorshub.tool.diagnostic;

import java.util.List;
import java.util.Optional;
import org.creatorshub.content.diagnostic.Diagnostic;
import org.creatorshub.content.diagnostic.Item;
import org.creatorshub.content.diagnostic.Questionnaire;
import org.creatorshub.tool.lesson.UnitPages;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Moment;

/** What stands on the page before the questions. */
public final class StartPages {
  private final Rounds rounds;
  private final Sharings sharings;
  private final String legalBasis;

  /**
   * @param legalBasis as the institution words it; empty when it has not said
   */
  public StartPages(Rounds rounds, Sharings sharings, String legalBasis) {
    this.rounds = rounds;
    this.sharings = sharings;
    this.legalBasis = legalBasis;
  }

  StartView view(LaunchSession session, String base, Diagnostic diagnostic) {
    List<Round> mine = session.learns() ? rounds.of(Place.of(session)) : List.of();
    return new StartView(
        base,
        session.csrf(),
        session.learns(),
        !mine.isEmpty(),
        UnitPages.notice(session),
        legalBasis,
        diagnostic.questionnaires().stream()
            .map(asked -> card(base, new Asked(diagnostic, asked), mine))
            .toList(),
        session.learns() ? sharing(session) : null,
        session.learns() ? List.of() : preview(diagnostic));
  }

  private StartView.SharingLine sharing(LaunchSession session) {
    Optional<Sharing> last = sharings.of(Place.of(session));
    Optional<Sharing> standing = last.filter(Sharing::stands);
    return new StartView.SharingLine(
        standing.map(Sharing::words).orElse(Sharing.WORDS),
        Sharing.VERSION,
        standing.map(Sharing::givenAt).map(Moment::day).orElse(""),
        last.flatMap(Sharing::withdrawnAt).map(Moment::day).orElse(""));
  }

  private static StartView.Card card(String base, Asked asked, List<Round> all) {
    Questionnaire questionnaire = asked.questionnaire();
    List<Round> mine =
        all.stream().filter(round -> round.questionnaire().equals(questionnaire.id())).toList();
    Optional<Round> last = mine.isEmpty() ? Optional.empty() : Optional.of(mine.getLast());
    Optional<Round> open = last.filter(Round::open);
    boolean full = mine.size() >= StartingRound.MOST;
    return new StartView.Card(
        questionnaire.id(),
        questionnaire.title(),
        questionnaire.whom(),
        questionnaire.about(),
        state(asked, mine, open),
        open.map(round -> Addresses.step(base, round, asked.firstOpen(round))).orElse(""),
        open.isPresent() || full ? "" : mine.isEmpty() ? "Start" : "Answer again",
        mine.stream().filter(round -> !round.open()).map(round -> result(base, round)).toList());
  }

  private static String state(Asked asked, List<Round> mine, Optional<Round> open) {
    if (open.isPresent()) {
      List<String> steps = asked.steps();
      int page = steps.indexOf(asked.firstOpen(open.get())) + 1;
      return "You have begun. You left off at page " + page + " of " + steps.size() + ".";
    }
    return mine.isEmpty()
        ? ""
        : "Answer again towards the end of the course, in unit 12, to see what has changed.";
  }

  private static StartView.Link result(String base, Round round) {
    return new StartView.Link(
        Addresses.round(base, round), "Result of " + Moment.day(round.finishedAt().orElseThrow()));
  }

  private static List<StartView.Preview> preview(Diagnostic diagnostic) {
    return diagnostic.questionnaires().stream()
        .flatMap(
            asked ->
                asked.blocks().stream()
                    .map(
                        block ->
                            new StartView.Preview(
                                asked.title()
                                    + ": "
                                    + new Asked(diagnostic, asked)
                                        .dimension(block.dimension())
                                        .title(),
                                block.items().stream().map(Item::text).toList())))
        .toList();
  }
}
