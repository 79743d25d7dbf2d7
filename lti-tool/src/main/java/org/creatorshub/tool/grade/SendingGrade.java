package org.creatorshub.tool.grade;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.creatorshub.reporting.outbox.Message;
import org.creatorshub.reporting.outbox.Outcome;
import org.creatorshub.reporting.outbox.Sender;
import org.creatorshub.tool.column.UsingColumn;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.lmsclient.LmsAnswer;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.platform.Platform;

/**
 * Sends one queued grade: finds the column, looks what is there, posts, looks again, and keeps the
 * answer (LTI-AGS-02 to 14).
 */
public final class SendingGrade implements Sender {
  private static final Duration LONGEST = Duration.ofDays(3);

  /** What sending needs. */
  public record Parts(
      Grades grades,
      ShownMarks marks,
      UsingColumn columns,
      Function<UUID, Optional<Platform>> platforms,
      LmsClient client,
      GradeAnswers answers,
      Function<GradePost, URI> work) {}

  private final Parts parts;
  private final ReadingResult results;
  private final PostingScore posting;
  private final Clock clock;

  public SendingGrade(Parts parts, Clock clock) {
    this.parts = parts;
    this.clock = clock;
    this.results = new ReadingResult(parts.client(), clock);
    this.posting = new PostingScore(parts, results, clock);
  }

  /** One grade with everything that is known of its way. */
  record Way(GradePost post, Platform platform, GradeTarget target) {}

  @Override
  public Outcome send(Message message) {
    JsonNode payload = LenientJson.read(message.payload());
    UUID platformId = UUID.fromString(payload.path("platform").asText());
    UUID postId = UUID.fromString(payload.path("post").asText());
    Optional<GradePost> post = parts.grades().post(platformId, postId);
    if (post.isEmpty() || !parts.grades().open(platformId, postId)) {
      // Answered before: only the note in the outbox was lost.
      return new Outcome.Delivered();
    }
    Optional<Platform> platform = parts.platforms().apply(platformId);
    Optional<GradeTarget> target =
        parts.grades().target(platformId, post.get().link(), post.get().person());
    return platform.isEmpty() || target.isEmpty() || !target.get().gradebook().takesScores()
        ? settled(post.get(), new FinalAnswer.Rejected("This activity has no gradebook any more."))
        : send(new Way(post.get(), platform.get(), target.get()));
  }

  private Outcome send(Way way) {
    Mark mark = way.post().mark();
    UsingColumn.Missing missing =
        mark.stage().marked() ? UsingColumn.Missing.MAKE : UsingColumn.Missing.LEAVE;
    UsingColumn.Result column =
        parts
            .columns()
            .use(
                way.platform(),
                way.post().link(),
                way.target().gradebook(),
                mark.column(),
                missing);
    return switch (column) {
      case UsingColumn.Use(URI address) -> looked(way, address);
      case UsingColumn.None none when mark.stage().marked() ->
          settled(way.post(), new FinalAnswer.Rejected(sentence(none.reason())));
      case UsingColumn.None none ->
          settled(way.post(), new FinalAnswer.Overtaken("there is no column for it"));
      case UsingColumn.Later later -> later(way.post(), later.answer());
    };
  }

  /** First a look at what is there: a teacher's mark is not overwritten silently. */
  private Outcome looked(Way way, URI column) {
    if (way.post().forced()) {
      return posted(way, column);
    }
    return switch (results.read(
        way.platform(), way.target().gradebook(), column, Optional.of(way.target().subject()))) {
      case ReadingResult.Later later -> later(way.post(), later.answer());
      case ReadingResult.Gone gone -> columnGone(way, column);
      case ReadingResult.Hidden hidden -> posted(way, column);
      case ReadingResult.Read read -> judged(way, column, read.of(way.target().subject()));
    };
  }

  private Outcome judged(Way way, URI column, Shown now) {
    parts.marks().read(way.post().cell(), column, now);
    if (!way.post().mark().stage().marked()) {
      return now.score().isPresent()
          ? settled(way.post(), new FinalAnswer.Overtaken("the gradebook shows a mark already"))
          : posted(way, column);
    }
    return new TeachersMark(parts.grades(), parts.marks()).isIt(way.post(), column, now)
        ? settled(
            way.post(), new FinalAnswer.Held("The LMS shows another mark: " + now.words() + "."))
        : posted(way, column);
  }

  private Outcome posted(Way way, URI column) {
    return switch (posting.post(way, column)) {
      case PostingScore.Done(FinalAnswer answer) -> settled(way.post(), answer);
      case PostingScore.ColumnGone gone -> columnGone(way, column);
      case PostingScore.Later later -> later(way.post(), later.answer());
    };
  }

  /** Teachers may replace a column: another one of our resource is taken, none is made anew. */
  private Outcome columnGone(Way way, URI gone) {
    GradePost post = way.post();
    return switch (parts
        .columns()
        .insteadOf(
            gone, way.platform(), post.link(), way.target().gradebook(), post.mark().column())) {
      case UsingColumn.Use use ->
          new Outcome.TryAgain(Optional.empty(), "the gradebook column moved");
      case UsingColumn.Later later -> later(post, later.answer());
      case UsingColumn.None none when post.mark().stage().marked() ->
          settled(post, new FinalAnswer.Rejected("The gradebook column is gone."));
      case UsingColumn.None none ->
          settled(post, new FinalAnswer.Overtaken("the gradebook column is gone"));
    };
  }

  private Outcome later(GradePost post, LmsAnswer answer) {
    Instant now = clock.instant();
    if (answer instanceof LmsAnswer.NoAccess(String why, boolean off) && off) {
      return settled(
          post, new FinalAnswer.Rejected("The LMS has switched off grades for us: " + why + "."));
    }
    String reason = reason(answer);
    if (now.isAfter(post.queuedAt().plus(LONGEST))) {
      return settled(post, new FinalAnswer.Rejected("No answer for three days: " + reason + "."));
    }
    parts.grades().tried(post.platform(), post.id(), now, reason);
    Optional<Duration> after =
        answer instanceof LmsAnswer.Busy busy ? busy.after() : Optional.empty();
    return new Outcome.TryAgain(after, reason);
  }

  private static String reason(LmsAnswer answer) {
    return switch (answer) {
      case LmsAnswer.Busy busy -> busy.reason();
      case LmsAnswer.NoAccess none -> none.reason();
      case LmsAnswer.Refused refused -> "the LMS answered " + refused.status();
      case LmsAnswer.Received received -> "the LMS answered " + received.status();
    };
  }

  private Outcome settled(GradePost post, FinalAnswer answer) {
    parts.answers().settle(post, answer);
    return switch (answer) {
      case FinalAnswer.Taken taken -> new Outcome.Delivered();
      case FinalAnswer.Overtaken overtaken -> new Outcome.Delivered();
      case FinalAnswer.Rejected rejected -> new Outcome.Park(rejected.reason());
      case FinalAnswer.Held held -> new Outcome.Park(held.reason());
    };
  }

  private static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }
}
