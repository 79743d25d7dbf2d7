package org.creatorshub.tool.bench;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Learners who read, and who answer: in a test, where each answer is saved, and on a page, where it
 * is judged.
 */
final class Answering {
  private static final Pattern FIELD =
      Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");
  private static final String PAGE = "u07-p-metrics";
  private static final Pattern PRACTICE =
      Pattern.compile(
          "<form class=\"practice\" method=\"post\" action=\"([^\"#]+)[^\"]*\">((?:(?!</form>).)*?"
              + "type=\"radio\".*?)</form>",
          Pattern.DOTALL);

  private final Launching launching;
  private final URI tool;
  private final AtomicLong people;

  Answering(Launching launching, URI tool, AtomicLong people) {
    this.launching = launching;
    this.tool = tool;
    this.people = people;
  }

  /** Saves one answer of an open test again and again, each time in a transaction of its own. */
  Load.Action inTest() throws IOException {
    HttpConnection connection = new HttpConnection(tool);
    String base = base(connection);
    String start = connection.get(base + "/learn/u07/test").text();
    connection.post(base + "/learn/u07/test", "csrf=" + field(start, "csrf"));
    String form = connection.get(base + "/learn/u07/test/1").text();
    String fixed = "csrf=" + field(form, "csrf") + "&writer=" + field(form, "writer");
    String question = number(form);
    int[] revision = {0};
    return () -> {
      String body = fixed + "&revision=" + revision[0] + "&" + question + "=" + revision[0];
      HttpConnection.Answer saved = connection.post(base + "/learn/u07/test/1/answers", body);
      revision[0]++;
      return saved.status() == 200;
    };
  }

  /** Opens a page of a lesson again and again; each time is noted. */
  Load.Action reading() throws IOException {
    HttpConnection connection = new HttpConnection(tool);
    String page = base(connection) + "/learn/u07/" + PAGE;
    return () -> Launching.landed(connection.get(page));
  }

  /** Answers a question on a page: judged, recorded as a statement, counted, shown again. */
  Load.Action onPage() throws IOException {
    HttpConnection connection = new HttpConnection(tool);
    String base = base(connection);
    String page = connection.get(base + "/learn/u07/" + PAGE).text();
    Matcher form = PRACTICE.matcher(page);
    if (!form.find()) {
      throw new IllegalStateException("No practice question with rows on " + PAGE);
    }
    Matcher row =
        Pattern.compile("type=\"radio\" name=\"([^\"]+)\" value=\"([^\"]+)\"")
            .matcher(form.group(2));
    if (!row.find()) {
      throw new IllegalStateException("No row to choose on " + PAGE);
    }
    String body =
        "csrf=" + field(page, "csrf") + "&round=0&do=answer&" + row.group(1) + "=" + row.group(2);
    String action = form.group(1);
    HttpConnection.Answer first = launching.follow(connection, connection.post(action, body));
    if (first.status() != 200) {
      throw new IllegalStateException(action + " answered " + first.status() + ": " + first.text());
    }
    return () -> Launching.landed(launching.follow(connection, connection.post(action, body)));
  }

  private String base(HttpConnection connection) throws IOException {
    HttpConnection.Answer landed = launching.launch(connection, "a" + people.incrementAndGet());
    Matcher action = Pattern.compile("(/l/[^/]+)/learn").matcher(landed.text());
    if (!Launching.landed(landed) || !action.find()) {
      throw new IllegalStateException("The launch did not land: " + landed.status());
    }
    return action.group(1);
  }

  private static String field(String html, String name) {
    Matcher fields = FIELD.matcher(html);
    while (fields.find()) {
      if (fields.group(1).equals(name)) {
        return Launching.encoded(fields.group(2));
      }
    }
    throw new IllegalStateException("The page has no field " + name);
  }

  private static String number(String form) {
    Matcher number = Pattern.compile("<input class=\"number\"[^>]*name=\"([^\"]+)\"").matcher(form);
    if (!number.find()) {
      throw new IllegalStateException("The drawn test has no number to enter");
    }
    return number.group(1);
  }
}
