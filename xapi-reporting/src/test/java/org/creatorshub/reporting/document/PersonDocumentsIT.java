package org.creatorshub.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorshub.reporting.document.ActivityDefinitionsContract.activity;
import static org.creatorshub.reporting.document.DocumentsContract.agent;
import static org.creatorshub.reporting.document.DocumentsContract.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PersonDocumentsIT {
  @RegisterExtension static final TestDatabase database = TestDatabase.migrated();

  private final Jdbi jdbi = Jdbi.create(database.dataSource());
  private final Documents documents = Documents.in(jdbi);
  private final PersonDocuments ofPerson = new PersonDocuments(jdbi);
  private final ObjectNode person = agent();
  private final UUID run = UUID.randomUUID();
  private final Set<UUID> marks = Set.of(ShelfKey.agent(person), NameHash.of(run.toString()));

  private void keep(Shelf shelf, Document document) {
    documents.change(shelf, "doc", there -> new Decision.Keep(document));
  }

  @Test
  void tellsHandsOverAndErasesWhatBelongsToThePersonAlone() {
    String activity = activity();
    Shelf profile = new Shelf.ActivityProfile(activity);
    Shelf others = new Shelf.AgentProfile(agent());
    keep(profile, document("of the activity"));
    keep(others, document("of another"));
    keep(new Shelf.AgentProfile(person), document("profile"));
    keep(new Shelf.State(activity, person, Optional.empty()), document("state"));
    keep(
        new Shelf.State(activity, agent(), Optional.of(run)),
        new Document("a/b", new byte[] {-1, 0}, DocumentsContract.NOON.plusSeconds(9)));
    assertThat(ofPerson.held(marks))
        .isEqualTo(
            new PersonDocuments.Held(
                3,
                Optional.of(DocumentsContract.NOON),
                Optional.of(DocumentsContract.NOON.plusSeconds(9))));
    List<String> lines = new ArrayList<>();
    ofPerson.each(marks, lines::add);
    assertThat(lines)
        .hasSize(3)
        .anyMatch(line -> line.contains("\"text\":\"profile\""))
        .anyMatch(line -> line.contains("\"text\":\"state\"") && line.contains(activity))
        .anyMatch(line -> line.contains("\"base64\":\"/wA=\""));
    assertThat(ofPerson.erase(marks)).isEqualTo(3);
    assertThat(ofPerson.held(marks).count()).isZero();
    assertThat(documents.find(profile, "doc")).isPresent();
    assertThat(documents.find(others, "doc")).isPresent();
    assertThat(ofPerson.erase(Set.of())).isZero();
  }
}
