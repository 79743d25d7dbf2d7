package org.creatorshub.tool.note;

import org.creatorshub.tool.language.Phrase;

/** Why a note was not taken. */
enum NoteRule {
  NOT_A_LEARNER("PAGENOTE-01"),
  TOO_LONG("PAGENOTE-02"),
  CHANGED_MEANWHILE("PAGENOTE-03");

  private final String id;

  NoteRule(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  Phrase sentence() {
    return switch (this) {
      case NOT_A_LEARNER -> Phrase.of("notes_rule_learner");
      case TOO_LONG -> Phrase.of("notes_rule_long");
      case CHANGED_MEANWHILE -> Phrase.of("notes_rule_changed");
    };
  }
}
