package org.creatorshub.tool.grade;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.creatorshub.tool.column.AgsScope;
import org.creatorshub.tool.column.LineItems;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.lmsclient.LmsCall;

/**
 * A grade as AGS wants it: score, maximum, comment and times together (LTI-AGS-09).
 *
 * @param firstOfAttempt no other score told of this hand-in before
 * @param work where the work can be looked at
 */
record ScoreMessage(GradePost post, String subject, boolean firstOfAttempt, URI work) {
  static final String TYPE = "application/vnd.ims.lis.v1.score+json";
  static final String CANVAS = "https://canvas.instructure.com/lti/submission";
  static final BigDecimal MAXIMUM = BigDecimal.valueOf(100);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  LmsCall call(URI column) {
    return LmsCall.post(
        LineItems.below(column, "scores"), AgsScope.SCORE, TYPE, LenientJson.write(body()));
  }

  private Map<String, Object> body() {
    Mark mark = post.mark();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("userId", subject);
    mark.percent()
        .ifPresent(
            percent -> {
              body.put("scoreGiven", percent);
              body.put("scoreMaximum", MAXIMUM);
              body.put("comment", mark.byHand().map(Mark.ByHand::comment).orElse(mark.label()));
            });
    body.put("activityProgress", mark.stage().activityProgress());
    body.put("gradingProgress", mark.stage().gradingProgress());
    body.put("timestamp", time(post.scoredAt()));
    Map<String, Object> submission = submission(mark);
    if (!submission.isEmpty()) {
      body.put("submission", submission);
    }
    if (isCanvas()) {
      body.put(CANVAS, canvas(mark));
    }
    return body;
  }

  private static Map<String, Object> submission(Mark mark) {
    Map<String, Object> submission = new LinkedHashMap<>();
    mark.startedAt().ifPresent(at -> submission.put("startedAt", time(at)));
    if (mark.stage().handedIn()) {
      submission.put("submittedAt", time(mark.at()));
    }
    return submission;
  }

  private boolean isCanvas() {
    return post.learner()
        .lms()
        .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("canvas"))
        .isPresent();
  }

  /** Canvas makes every score a submission and clears or overwrites marks, unless it is told. */
  private Map<String, Object> canvas(Mark mark) {
    Map<String, Object> extension = new LinkedHashMap<>();
    extension.put("new_submission", mark.stage().handedIn() && firstOfAttempt);
    extension.put("preserve_score", !mark.stage().marked());
    extension.put("prioritize_non_tool_grade", !post.forced());
    extension.put("submission_type", mark.stage().handedIn() ? "basic_lti_launch" : "none");
    if (mark.stage().handedIn()) {
      extension.put("submission_data", work.toString());
    }
    return extension;
  }

  private static String time(Instant at) {
    return TIME.format(at);
  }
}
