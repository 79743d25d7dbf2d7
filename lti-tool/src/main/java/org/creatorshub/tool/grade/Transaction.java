package org.creatorshub.tool.grade;

/** Runs work so that all of it is kept, or nothing. */
@FunctionalInterface
public interface Transaction {
  void run(Runnable work);
}
