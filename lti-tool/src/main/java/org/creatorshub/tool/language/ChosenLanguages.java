package org.creatorshub.tool.language;

import java.util.UUID;

/** Which language a person chose; sessions read it together with the person. */
public interface ChosenLanguages {
  void keep(UUID platform, UUID person, Language language);
}
