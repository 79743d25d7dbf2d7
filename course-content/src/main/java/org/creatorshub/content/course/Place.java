package org.creatorshub.content.course;

/** Where something was written; {@code line} counts from 1. */
public record Place(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
