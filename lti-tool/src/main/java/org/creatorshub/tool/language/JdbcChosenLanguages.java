package org.creatorshub.tool.language;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcChosenLanguages implements ChosenLanguages {
  private final Jdbi jdbi;

  JdbcChosenLanguages(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void keep(UUID platform, UUID person, Language language) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update person set language = :language
                    where platform_id = :platform and person_id = :person
                    """)
                .bind("language", language.tag())
                .bind("platform", platform)
                .bind("person", person)
                .execute());
  }
}
