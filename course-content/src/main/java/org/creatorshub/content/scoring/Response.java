package org.creatorshub.content.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a learner answered, as it came from the page. */
public sealed interface Response {

  /** Nothing was answered. */
  record Unanswered() implements Response {}

  /** Options that were ticked. */
  record Chosen(Set<String> options) implements Response {
    public Chosen {
      options = Set.copyOf(options);
    }
  }

  /** A number or words as typed. */
  record Typed(String text) implements Response {}

  /** The target that was given to each source; sources left open are absent. */
  record Matched(Map<String, String> pairs) implements Response {
    public Matched {
      pairs = Map.copyOf(pairs);
    }
  }

  /** All entries, first one first. */
  record Ordered(List<String> entries) implements Response {
    public Ordered {
      entries = List.copyOf(entries);
    }
  }
}
