package org.creatorshub.tool.language;

import java.util.Optional;
import org.creatorshub.tool.session.LaunchSession;

/** A person chooses the language of the interface, for all their courses in the LMS. */
public final class ChoosingLanguage {
  private final ChosenLanguages chosen;

  public ChoosingLanguage(ChosenLanguages chosen) {
    this.chosen = chosen;
  }

  /** Empty, and nothing changed, where nothing of ours is called by the tag. */
  public Optional<Language> choose(LaunchSession session, String tag) {
    Optional<Language> language = Language.tagged(tag);
    language.ifPresent(known -> chosen.keep(session.platform(), session.person(), known));
    return language;
  }
}
