package org.creatorshub.tool.curation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorshub.tool.consent.Consent;
import org.creatorshub.tool.consent.Consenting;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Moment;

/** Lists what a learner agreed to and withdrew, with the names of the pieces. */
public final class ShowingConsents {
  private final Arranging arranging;
  private final Consenting consenting;

  public ShowingConsents(Arranging arranging, Consenting consenting) {
    this.arranging = arranging;
    this.consenting = consenting;
  }

  ConsentsPage show(LaunchSession session, String base) {
    List<Consent> log =
        session.learns() ? consenting.log(session.platform(), session.person()) : List.of();
    Map<UUID, String> names =
        log.isEmpty()
            ? Map.of()
            : arranging.of(session.platform(), session.person()).stream()
                .collect(Collectors.toMap(Arranged::id, Arranged::title));
    return new ConsentsPage(
        base,
        session.csrf(),
        session.learns(),
        log.stream().filter(Consent::stands).map(one -> line(one, names, base)).toList(),
        log.stream().filter(one -> !one.stands()).map(one -> line(one, names, base)).toList());
  }

  private static ConsentsPage.Line line(Consent consent, Map<UUID, String> names, String base) {
    boolean there = names.containsKey(consent.piece());
    return new ConsentsPage.Line(
        consent.id().toString(),
        names.getOrDefault(consent.piece(), "A piece that you removed"),
        there ? base + "/portfolio/pieces/" + consent.piece() + "#readers" : "",
        consent.audience().title(),
        consent.withFeedback() ? "The piece and what was said about it" : "The piece",
        Moment.full(consent.givenAt()),
        consent.withdrawnAt().map(Moment::full).orElse(""),
        consent.wording());
  }
}
