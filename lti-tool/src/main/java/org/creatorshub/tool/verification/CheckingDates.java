package org.creatorshub.tool.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.creatorshub.tool.text.Moment;

/** Whether a credential counts today. */
final class CheckingDates {
  private static final String TITLE = "Is it valid today?";
  private final Clock clock;

  CheckingDates(Clock clock) {
    this.clock = clock;
  }

  Step check(ObjectNode credential) {
    Optional<Instant> from = moment(credential.path("validFrom"));
    JsonNode end = credential.path("validUntil");
    Optional<Instant> until = moment(end);
    Instant now = clock.instant();
    if (from.isEmpty() || (!end.isMissingNode() && until.isEmpty())) {
      return Step.bad(TITLE, "Its dates cannot be read.");
    }
    if (now.isBefore(from.get())) {
      return Step.bad(TITLE, "Not yet: only from " + Moment.full(from.get()) + ".");
    }
    if (until.isPresent() && !now.isBefore(until.get())) {
      return Step.bad(TITLE, "No, it ended on " + Moment.full(until.get()) + ".");
    }
    String ending = until.map(at -> " and until " + Moment.day(at)).orElse("");
    return Step.good(TITLE, "Yes, since " + Moment.day(from.get()) + ending + ".");
  }

  static Optional<Instant> moment(JsonNode text) {
    try {
      return text.isTextual()
          ? Optional.of(OffsetDateTime.parse(text.asText()).toInstant())
          : Optional.empty();
    } catch (DateTimeException noMoment) {
      return Optional.empty();
    }
  }
}
