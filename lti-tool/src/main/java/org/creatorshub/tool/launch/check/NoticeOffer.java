package org.creatorshub.tool.launch.check;

import java.util.Set;
import java.util.TreeSet;

/**
 * The Platform Notification Service as a launch offers it.
 *
 * @param address where handlers are registered
 * @param types the kinds of notices that the platform sends
 */
public record NoticeOffer(String address, Set<String> types) {
  public NoticeOffer {
    types = java.util.Collections.unmodifiableSet(new TreeSet<>(types));
  }
}
