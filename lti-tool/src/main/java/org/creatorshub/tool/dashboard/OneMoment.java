package org.creatorshub.tool.dashboard;

/** Makes everything that is read until the end of the transaction stand at one moment. */
@FunctionalInterface
public interface OneMoment {
  /** To be called before anything is read in the transaction. */
  void begin();
}
