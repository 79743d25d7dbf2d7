package org.creatorshub.tool.dashboard;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.tool.inquiry.Inquiry;

/** All questions that features of this installation answer, by number. */
public final class Inquiries {
  private final List<Inquiry> all;

  public Inquiries(List<Inquiry> all) {
    this.all = all.stream().sorted(Comparator.comparingInt(Inquiry::number)).toList();
    Set<Object> seen = new HashSet<>();
    for (Inquiry one : all) {
      if (!seen.add(one.id()) || !seen.add(one.number())) {
        throw new IllegalStateException("Two questions are called " + one.id() + one.number());
      }
    }
  }

  List<Inquiry> all() {
    return all;
  }

  Optional<Inquiry> find(String id) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
