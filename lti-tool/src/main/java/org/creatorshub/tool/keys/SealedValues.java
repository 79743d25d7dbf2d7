package org.creatorshub.tool.keys;

/** Secrets at rest, which are sealed anew when HUB_SECRET_KEY changes. */
@FunctionalInterface
public interface SealedValues {
  /** Seals with today's secret whatever is not; answers how many that were. */
  int sealAnew(KeySealing sealing);
}
