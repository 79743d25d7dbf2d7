package org.creatorshub.tool.sandbox;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The sandbox's memory, gone with the process. */
public final class InMemorySandboxStore implements SandboxStore {
  private final List<Activity> activities = new ArrayList<>();
  private final List<LineItem> lineItems = new ArrayList<>();
  private final List<Score> scores = new ArrayList<>();
  private final List<ScorePost> posts = new ArrayList<>();
  private final SandboxCourses courses = new InMemorySandboxCourses();
  private final SandboxMarks marks = new Marks();
  private final InstalledTools tools = new InMemoryInstalledTools();
  private long lastId;

  @Override
  public SandboxCourses courses() {
    return courses;
  }

  @Override
  public InstalledTools tools() {
    return tools;
  }

  @Override
  public synchronized List<Activity> activities() {
    return List.copyOf(activities);
  }

  @Override
  public synchronized Activity add(Activity activity) {
    Activity kept = activity.withId(++lastId);
    activities.add(kept);
    return kept;
  }

  @Override
  public synchronized List<LineItem> lineItems() {
    return List.copyOf(lineItems);
  }

  @Override
  public synchronized LineItem add(LineItem item) {
    LineItem kept = item.withId(++lastId);
    lineItems.add(kept);
    return kept;
  }

  @Override
  public synchronized boolean replace(LineItem item) {
    boolean[] found = {false};
    lineItems.replaceAll(
        old -> {
          found[0] |= old.id() == item.id();
          return old.id() == item.id() ? item : old;
        });
    return found[0];
  }

  @Override
  public synchronized boolean removeLineItem(long id) {
    scores.removeIf(score -> score.lineItem() == id);
    return lineItems.removeIf(item -> item.id() == id);
  }

  @Override
  public SandboxMarks marks() {
    return marks;
  }

  private final class Marks implements SandboxMarks {
    private final Map<String, BigDecimal> set = new HashMap<>();
    private final List<Submission> submissions = new ArrayList<>();

    @Override
    public Optional<BigDecimal> setByTeacher(long lineItem, String userId) {
      return Optional.ofNullable(set.get(lineItem + "/" + userId));
    }

    @Override
    public void set(long lineItem, String userId, BigDecimal points) {
      set.put(lineItem + "/" + userId, points);
    }

    @Override
    public void release(long lineItem, String userId) {
      set.remove(lineItem + "/" + userId);
    }

    @Override
    public boolean putUnlessOlder(Score score) {
      return put(score, old -> !score.timestamp().isBefore(old.timestamp()));
    }

    @Override
    public boolean submit(Submission submission) {
      boolean known =
          submissions(submission.lineItem(), submission.userId()).stream()
              .anyMatch(old -> old.submittedAt().equals(submission.submittedAt()));
      return !known && submissions.add(submission);
    }

    @Override
    public List<Submission> submissions(long lineItem, String userId) {
      return submissions.stream()
          .filter(one -> one.lineItem() == lineItem && one.userId().equals(userId))
          .toList();
    }
  }

  @Override
  public boolean put(Score score) {
    return put(score, old -> second(score).isAfter(second(old)));
  }

  private synchronized boolean put(Score score, Predicate<Score> newer) {
    boolean late = !scores.stream().filter(old -> sameCell(old, score)).allMatch(newer);
    if (!late) {
      scores.removeIf(old -> sameCell(old, score));
      scores.add(score);
    }
    return !late;
  }

  private static boolean sameCell(Score one, Score other) {
    return one.lineItem() == other.lineItem() && one.userId().equals(other.userId());
  }

  private static java.time.Instant second(Score score) {
    return score.timestamp().truncatedTo(ChronoUnit.SECONDS);
  }

  @Override
  public synchronized List<Score> scores(long lineItem) {
    return scores.stream().filter(score -> score.lineItem() == lineItem).toList();
  }

  @Override
  public synchronized void log(ScorePost post) {
    posts.add(post);
  }

  @Override
  public synchronized List<ScorePost> posts() {
    return List.copyOf(posts);
  }
}
