package org.creatorshub.tool.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Teachers' pages of courses of different sizes, one teacher at a time. */
public final class Dashboards {
  /** A tool that has run for a while is meant: its code is compiled after so many views. */
  private static final int WARM_UP = 40;

  private static final int TIMES = 60;
  private static final List<String> QUESTIONS =
      List.of(
          "hard-questions",
          "first-answers",
          "where-they-stop",
          "time",
          "outcomes",
          "gain",
          "groups");

  /** Fills a course before it is measured, and tells new facts about it. */
  public interface Classroom {
    /** Makes the learners of the course; it exists already. */
    void fill(int learners);

    /** One more answer of somebody, so that nothing kept is good any more. */
    void answer();
  }

  private final URI tool;
  private final BenchPlatform platform;
  private final PrintStream out;
  private int faults;

  public Dashboards(URI tool, BenchPlatform platform, PrintStream out) {
    this.tool = tool;
    this.platform = platform;
    this.out = out;
  }

  /** Prints the line above the figures. */
  public void heading() {
    out.printf(
        "%-44s %10s %9s %9s %9s %8s%n", "", "calls", "p50 ms", "p95 ms", "most ms", "faults");
  }

  /**
   * Measures a course; answers the number of calls that did not end as they should.
   *
   * @param learners 0 where it is filled already
   */
  public int measure(String name, int learners, Classroom people) throws IOException {
    faults = 0;
    try (HttpConnection connection = new HttpConnection(tool)) {
      String base = base(connection, name);
      if (learners > 0) {
        people.fill(learners);
      }
      String overview = base + "/dashboard?unit=u07";
      times(connection, overview, WARM_UP, people, true);
      print(
          name + ": overview, a new answer each time",
          times(connection, overview, TIMES, people, true));
      print(name + ": overview, opened again", times(connection, overview, TIMES, people, false));
      for (String question : QUESTIONS) {
        String page = base + "/dashboard/q/" + question + "?unit=u07";
        times(connection, page, 3, people, true);
        print(
            "  " + question + ", a new answer each time",
            times(connection, page, 12, people, true));
      }
    }
    return faults;
  }

  private List<Long> times(
      HttpConnection connection, String path, int count, Classroom people, boolean fresh)
      throws IOException {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (fresh) {
        people.answer();
      }
      long start = System.nanoTime();
      HttpConnection.Answer page = connection.get(path);
      nanos.add(System.nanoTime() - start);
      if (!Launching.landed(page) || page.text().contains("could not be worked out")) {
        faults++;
      }
    }
    return nanos;
  }

  private String base(HttpConnection connection, String name) throws IOException {
    HttpConnection.Answer landed =
        new Launching(tool, platform).launch(connection, BenchPlatform.teacher(name));
    Matcher address = Pattern.compile("(/l/[^/\"]+)/dashboard").matcher(landed.text());
    if (!Launching.landed(landed) || !address.find()) {
      throw new IllegalStateException("The teacher did not land: " + landed.status());
    }
    return address.group(1);
  }

  private void print(String name, List<Long> nanos) {
    Latencies found = new Latencies(nanos, 1, 0);
    out.printf(
        Locale.ROOT,
        "%-44s %10d %9.1f %9.1f %9.1f %8d%n",
        name,
        nanos.size(),
        found.millis(0.5),
        found.millis(0.95),
        found.millis(1),
        faults);
  }
}
