package org.creatorshub.tool.wiring;

import org.jspecify.annotations.Nullable;

/** Hands the settings over from the command line to the container, which makes its own objects. */
final class Running {
  static volatile @Nullable HubConfig config;

  private Running() {}

  static HubConfig config() {
    HubConfig present = config;
    if (present == null) {
      throw new IllegalStateException("Start the tool through HubMain");
    }
    return present;
  }
}
