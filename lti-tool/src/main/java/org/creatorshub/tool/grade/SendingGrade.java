package org.creatorshub.tool.grade;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.creatorshub.reporting.outbox.Message;
import org.creatorshub.reporting.outbox.Outcome;
import org.creatorshub.reporting.outbox.Sender;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.lmsclient.LmsAnswer;
import org.creatorshub.tool.lmsclient.LmsCall;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.platform.Platform;

/** Sends one queued grade to its gradebook and keeps the answer (LTI-AGS-02 to 14). */
public final class SendingGrade implements Sender {
  private static final Duration LONGEST = Duration.ofDays(3);
  private static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";

  private final Grades grades;
  private final Function<UUID, Optional<Platform>> platforms;
  private final LmsClient client;
  private final LineItemSearch search;
  private final GradeAnswers answers;
  private final Clock clock;

  public SendingGrade(
      Grades grades,
      Function<UUID, Optional<Platform>> platforms,
      LmsClient client,
      GradeAnswers answers,
      Clock clock) {
    this.grades = grades;
    this.platforms = platforms;
    this.client = client;
    this.search = new LineItemSearch(client);
    this.answers = answers;
    this.clock = clock;
  }

  @Override
  public Outcome send(Message message) {
    JsonNode payload = LenientJson.read(message.payload());
    UUID platformId = UUID.fromString(payload.path("platform").asText());
    UUID postId = UUID.fromString(payload.path("post").asText());
    Optional<GradePost> post = grades.post(platformId, postId);
    if (post.isEmpty() || !grades.open(platformId, postId)) {
      // Answered before: only the note in the outbox was lost.
      return new Outcome.Delivered();
    }
    Optional<Platform> platform = platforms.apply(platformId);
    Optional<GradeTarget> target =
        grades.target(platformId, post.get().link(), post.get().person());
    if (platform.isEmpty() || target.isEmpty() || !target.get().takesScores()) {
      return rejected(post.get(), "this activity has no gradebook any more");
    }
    return send(post.get(), platform.get(), target.get());
  }

  private Outcome send(GradePost post, Platform platform, GradeTarget target) {
    if (target.lineItem().isPresent()) {
      return post(post, platform, target, target.lineItem().get());
    }
    return switch (search.findOrMake(platform, target, post.mark())) {
      case LineItemSearch.Found found -> {
        grades.rememberLineItem(post.platform(), post.link(), found.lineItem());
        yield post(post, platform, target, found.lineItem());
      }
      case LineItemSearch.None none -> rejected(post, none.reason());
      case LineItemSearch.Later later -> later(post, later.answer());
    };
  }

  private Outcome post(GradePost post, Platform platform, GradeTarget target, URI lineItem) {
    LmsAnswer answer = client.send(platform, ScoreMessage.call(post, target, lineItem));
    if (answer instanceof LmsAnswer.Received) {
      answers.settle(post, new FinalAnswer.Taken());
      return new Outcome.Delivered();
    }
    if (!(answer instanceof LmsAnswer.Refused refused)) {
      return later(post, answer);
    }
    if (isOlder(refused)) {
      return older(post, platform, target, lineItem);
    }
    if (refused.status() == 404) {
      return columnGone(post, platform, target, lineItem);
    }
    return rejected(post, "the gradebook refused the grade (" + refused.status() + ")");
  }

  /** Moodle says 409, Canvas 400 with a sentence about the timestamp. */
  private static boolean isOlder(LmsAnswer.Refused refused) {
    return refused.status() == 409
        || (refused.status() == 400 && refused.body().contains("timestamp"));
  }

  /** Either our own earlier delivery, whose answer we never saw, or somebody's newer score. */
  private Outcome older(GradePost post, Platform platform, GradeTarget target, URI lineItem) {
    URI results =
        ScoreMessage.with(
            ScoreMessage.below(lineItem, "results"), Map.of("user_id", target.subject()));
    LmsAnswer answer =
        target.scopes().contains(AgsScope.RESULT_READ)
            ? client.send(platform, LmsCall.get(results, AgsScope.RESULT_READ, RESULTS))
            : new LmsAnswer.Refused(0, "not allowed to read results");
    if (answer instanceof LmsAnswer.Busy) {
      return later(post, answer);
    }
    boolean ours = answer instanceof LmsAnswer.Received list && holds(list.body(), post, target);
    answers.settle(
        post,
        ours
            ? new FinalAnswer.Taken()
            : new FinalAnswer.Overtaken("the gradebook holds a newer grade"));
    return new Outcome.Delivered();
  }

  private static boolean holds(String results, GradePost post, GradeTarget target) {
    for (JsonNode result : LenientJson.read(results)) {
      JsonNode score = result.path("resultScore");
      BigDecimal maximum = result.path("resultMaximum").decimalValue();
      if (result.path("userId").asText().equals(target.subject()) && score.isNumber()) {
        BigDecimal percent = score.decimalValue().multiply(ScoreMessage.MAXIMUM);
        BigDecimal ours = post.mark().percent().multiply(maximum);
        return percent.subtract(ours).abs().compareTo(maximum.movePointLeft(1)) <= 0;
      }
    }
    return false;
  }

  /** Teachers may replace a column; one of our resource id is taken, none is made anew. */
  private Outcome columnGone(GradePost post, Platform platform, GradeTarget target, URI gone) {
    return switch (search.find(platform, target, post.mark())) {
      case LineItemSearch.Found found when !found.lineItem().equals(gone) -> {
        grades.rememberLineItem(post.platform(), post.link(), found.lineItem());
        yield new Outcome.TryAgain(Optional.empty(), "the gradebook column moved");
      }
      case LineItemSearch.Later later -> later(post, later.answer());
      case LineItemSearch.Found same -> rejected(post, "the gradebook column is gone");
      case LineItemSearch.None none -> rejected(post, "the gradebook column is gone");
    };
  }

  private Outcome later(GradePost post, LmsAnswer answer) {
    Instant now = clock.instant();
    String reason =
        switch (answer) {
          case LmsAnswer.Busy busy -> busy.reason();
          case LmsAnswer.NoAccess none -> none.reason();
          case LmsAnswer.Refused refused -> "the LMS answered " + refused.status();
          case LmsAnswer.Received received -> "the LMS answered " + received.status();
        };
    if (now.isAfter(post.mark().submittedAt().plus(LONGEST))) {
      return rejected(post, "no answer for three days: " + reason);
    }
    grades.tried(post.platform(), post.id(), now, reason);
    Optional<Duration> after =
        answer instanceof LmsAnswer.Busy busy ? busy.after() : Optional.empty();
    return new Outcome.TryAgain(after, reason);
  }

  private Outcome rejected(GradePost post, String reason) {
    answers.settle(post, new FinalAnswer.Rejected(reason));
    return new Outcome.Park(reason);
  }
}
