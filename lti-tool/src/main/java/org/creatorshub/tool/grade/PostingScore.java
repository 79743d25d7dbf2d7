package org.creatorshub.tool.grade;

import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.creatorshub.tool.lmsclient.LmsAnswer;

/** Posts one score and makes sense of the answer (LTI-AGS-12, 13). */
final class PostingScore {

  /** What came of posting. */
  sealed interface Result {}

  record Done(FinalAnswer answer) implements Result {}

  record ColumnGone() implements Result {}

  record Later(LmsAnswer answer) implements Result {}

  private final SendingGrade.Parts parts;
  private final ReadingResult results;
  private final Clock clock;

  PostingScore(SendingGrade.Parts parts, ReadingResult results, Clock clock) {
    this.parts = parts;
    this.results = results;
    this.clock = clock;
  }

  Result post(SendingGrade.Way way, URI column) {
    GradePost post = way.post();
    boolean first = !parts.grades().toldBefore(post);
    parts.grades().posting(post, clock.instant());
    ScoreMessage message =
        new ScoreMessage(post, way.target().subject(), first, parts.work().apply(post));
    LmsAnswer answer =
        parts
            .client()
            .send(way.platform(), way.target().gradebook().inOurName(message.call(column)));
    return switch (answer) {
      case LmsAnswer.Received received -> arrived(way, column);
      case LmsAnswer.Refused refused when isOlder(refused) -> older(way, column);
      case LmsAnswer.Refused refused when refused.status() == 404 -> new ColumnGone();
      case LmsAnswer.Refused refused ->
          new Done(new FinalAnswer.Rejected(RefusalWords.of(refused)));
      case LmsAnswer.Busy busy -> new Later(busy);
      case LmsAnswer.NoAccess none -> new Later(none);
    };
  }

  /** Moodle says 409, Canvas 400 with a sentence about the timestamp. */
  private static boolean isOlder(LmsAnswer.Refused refused) {
    return refused.status() == 409
        || (refused.status() == 400
            && refused.body().toLowerCase(Locale.ROOT).contains("timestamp"));
  }

  private Result arrived(SendingGrade.Way way, URI column) {
    parts.marks().delivered(way.post().cell(), column, shown(way, column));
    return new Done(new FinalAnswer.Taken());
  }

  private Optional<Shown> shown(SendingGrade.Way way, URI column) {
    return read(way, column) instanceof ReadingResult.Read read
        ? Optional.of(read.of(way.target().subject()))
        : Optional.empty();
  }

  private ReadingResult.Result read(SendingGrade.Way way, URI column) {
    return results.read(
        way.platform(), way.target().gradebook(), column, Optional.of(way.target().subject()));
  }

  /** Either our own earlier delivery, whose answer we never saw, or somebody's newer score. */
  private Result older(SendingGrade.Way way, URI column) {
    ReadingResult.Result result = read(way, column);
    if (result instanceof ReadingResult.Later later) {
      return new Later(later.answer());
    }
    if (result instanceof ReadingResult.Read read) {
      Shown now = read.of(way.target().subject());
      if (TeachersMark.arrived(way.post(), now)) {
        parts.marks().delivered(way.post().cell(), column, Optional.of(now));
        return new Done(new FinalAnswer.Taken());
      }
      parts.marks().read(way.post().cell(), column, now);
    }
    return new Done(new FinalAnswer.Overtaken("the gradebook holds a newer grade"));
  }
}
