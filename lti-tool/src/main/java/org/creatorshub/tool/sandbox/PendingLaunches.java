package org.creatorshub.tool.sandbox;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Launches that were announced to the tool; each is handed out once. */
final class PendingLaunches {
  private static final int MOST = 5_000;

  /**
   * One announced launch.
   *
   * @param course where the person is
   * @param activity empty for deep linking
   * @param target {@code iframe} or {@code window}
   * @param picking the picker that is opened, for deep linking
   */
  record Pending(
      Member member,
      Course course,
      Optional<Activity> activity,
      String target,
      Optional<Picking> picking) {
    Pending(Member member, Course course, Optional<Activity> activity, String target) {
      this(member, course, activity, target, Optional.empty());
    }
  }

  private final Map<String, Pending> waiting =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Pending> eldest) {
              return size() > MOST;
            }
          });

  /** The id to carry as message hint. */
  String announce(Pending pending) {
    String id = UUID.randomUUID().toString();
    waiting.put(id, pending);
    return id;
  }

  Optional<Pending> take(String id) {
    return Optional.ofNullable(waiting.remove(id));
  }
}
