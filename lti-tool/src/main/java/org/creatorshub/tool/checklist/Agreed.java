package org.creatorshub.tool.checklist;

import java.util.ArrayList;
import java.util.List;
import org.creatorshub.tool.registration.Agreement;
import org.creatorshub.tool.registration.Services;

/** What a launch must bring after an agreement, in the words of {@code Watch.Met}. */
final class Agreed {
  private Agreed() {}

  static List<String> of(Agreement agreement) {
    List<String> words = new ArrayList<>();
    if (agreement.claims().contains("name")) {
      words.add("name");
    }
    if (agreement.scopes().contains(Services.SCORES.scope())) {
      words.add("grades");
    }
    if (agreement.scopes().contains(Services.PEOPLE.scope())) {
      words.add("people");
    }
    return words;
  }
}
