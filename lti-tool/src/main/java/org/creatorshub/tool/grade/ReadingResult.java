package org.creatorshub.tool.grade;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.tool.column.AgsScope;
import org.creatorshub.tool.column.Gradebook;
import org.creatorshub.tool.column.LineItems;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.lmsclient.LmsAnswer;
import org.creatorshub.tool.lmsclient.LmsCall;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.lmsclient.ReadingPages;
import org.creatorshub.tool.platform.Platform;

/** Reads what the gradebook shows (LTI-AGS-13). */
final class ReadingResult {
  private static final String TYPE = "application/vnd.ims.lis.v2.resultcontainer+json";

  /** What came of looking. */
  sealed interface Result {}

  /** By learner as the LMS knows them; who is missing has no mark. */
  record Read(Map<String, Shown> shown, Instant at) implements Result {
    Shown of(String subject) {
      return shown.getOrDefault(subject, new Shown(Optional.empty(), ScoreMessage.MAXIMUM, at));
    }
  }

  /** There is no such column. */
  record Gone() implements Result {}

  /** The LMS lets nobody look, or speaks in riddles. */
  record Hidden() implements Result {}

  record Later(LmsAnswer.Busy answer) implements Result {}

  private final ReadingPages pages;
  private final Clock clock;

  ReadingResult(LmsClient client, Clock clock) {
    this.pages = new ReadingPages(client);
    this.clock = clock;
  }

  Result read(Platform platform, Gradebook gradebook, URI column, Optional<String> subject) {
    if (!gradebook.allows(AgsScope.RESULT_READ)) {
      return new Hidden();
    }
    URI results = LineItems.below(column, "results");
    URI address =
        subject.map(user -> LineItems.with(results, Map.of("user_id", user))).orElse(results);
    LmsCall call = LmsCall.get(address, AgsScope.RESULT_READ, TYPE);
    return switch (pages.read(platform, gradebook.inOurName(call))) {
      case ReadingPages.Complete complete -> read(complete);
      case ReadingPages.Broken broken -> judged(broken.answer());
    };
  }

  private static Result judged(LmsAnswer answer) {
    return switch (answer) {
      case LmsAnswer.Busy busy -> new Later(busy);
      case LmsAnswer.Refused refused when refused.status() == 404 -> new Gone();
      default -> new Hidden();
    };
  }

  private Result read(ReadingPages.Complete complete) {
    Map<String, Shown> shown = new LinkedHashMap<>();
    Instant now = clock.instant();
    for (String page : complete.pages()) {
      JsonNode list = LenientJson.read(page);
      if (!list.isArray()) {
        return new Hidden();
      }
      list.forEach(one -> shown.put(one.path("userId").asText(""), shown(one, now)));
    }
    return new Read(shown, now);
  }

  private static Shown shown(JsonNode result, Instant now) {
    JsonNode score = result.path("resultScore");
    JsonNode maximum = result.path("resultMaximum");
    // AGS 3.3.4: the maximum is 1 where none is sent, and above zero where one is.
    BigDecimal of =
        maximum.isNumber() && maximum.decimalValue().signum() > 0
            ? maximum.decimalValue()
            : BigDecimal.ONE;
    return new Shown(
        score.isNumber() ? Optional.of(score.decimalValue()) : Optional.empty(), of, now);
  }
}
