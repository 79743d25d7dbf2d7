package org.creatorshub.reporting.lrs;

import java.util.Arrays;
import java.util.Optional;

/** What a key of the record store may do, by the names that xAPI 1.0.3 proposes (L-24). */
public enum Scope {
  STATEMENTS_WRITE("statements/write"),
  STATEMENTS_READ_MINE("statements/read/mine"),
  STATEMENTS_READ("statements/read"),
  /** Our own: xAPI leaves open who may withdraw statements. */
  STATEMENTS_VOID("statements/void"),
  STATE("state"),
  PROFILE("profile"),
  DEFINE("define"),
  ALL_READ("all/read"),
  ALL("all");

  private final String word;

  Scope(String word) {
    this.word = word;
  }

  /** As in xAPI, for example {@code statements/read/mine}. */
  public String word() {
    return word;
  }

  /** The scope of this name. */
  public static Optional<Scope> of(String word) {
    return Arrays.stream(values()).filter(scope -> scope.word.equals(word)).findFirst();
  }

  boolean gives(Right right) {
    return switch (right) {
      case WRITE_STATEMENTS -> is(STATEMENTS_WRITE);
      case VOID_STATEMENTS -> is(STATEMENTS_VOID);
      case READ_OWN_STATEMENTS -> is(STATEMENTS_READ_MINE, STATEMENTS_READ, ALL_READ);
      case READ_STATEMENTS -> is(STATEMENTS_READ, ALL_READ);
      case READ_STATE -> is(STATE, ALL_READ);
      case WRITE_STATE -> is(STATE);
      case READ_PROFILES -> is(PROFILE, ALL_READ);
      case WRITE_PROFILES -> is(PROFILE);
      case LOOK_UP -> is(STATEMENTS_READ_MINE, STATEMENTS_READ, STATE, PROFILE, ALL_READ);
      case DEFINE -> is(DEFINE);
    };
  }

  private boolean is(Scope... these) {
    return this == ALL || Arrays.asList(these).contains(this);
  }
}
