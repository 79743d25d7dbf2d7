package org.creatorshub.content.checking;

import org.creatorshub.content.course.Fault;

/** What a gate found; a blocking finding stops a release, another one is a warning. */
public record Finding(boolean blocking, Fault fault) {
  @Override
  public String toString() {
    return (blocking ? "" : "warning: ") + fault;
  }
}
