package org.creatorshub.tool.portfolio;

import org.creatorshub.tool.upload.UploadRule;

/**
 * What became of something that a learner sent.
 *
 * @param <T> what was kept
 */
public sealed interface Outcome<T> {
  record Kept<T>(T value) implements Outcome<T> {}

  /**
   * Nothing was kept.
   *
   * @param id for support, for example {@code PORT-50}
   * @param sentence what to do about it
   */
  record Refused<T>(String id, String sentence) implements Outcome<T> {}

  static <T> Outcome<T> refused(HandInRule rule) {
    return new Refused<>(rule.id(), rule.sentence());
  }

  static <T> Outcome<T> refused(UploadRule rule) {
    return new Refused<>(rule.id(), rule.sentence());
  }
}
