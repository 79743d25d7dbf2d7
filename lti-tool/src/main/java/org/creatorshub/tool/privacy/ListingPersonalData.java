package org.creatorshub.tool.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.creatorshub.reporting.document.PersonDocuments;
import org.creatorshub.reporting.lrs.PersonStatements;

/** Tells what is stored about a person, kind by kind. */
public final class ListingPersonalData {
  private final PersonalData data;
  private final PersonStatements statements;
  private final PersonDocuments documents;

  public ListingPersonalData(
      PersonalData data, PersonStatements statements, PersonDocuments documents) {
    this.data = data;
    this.statements = statements;
    this.documents = documents;
  }

  /** Kinds with entries, in the order of {@link Kind}; nothing for somebody unknown. */
  public List<Held> of(UUID platform, UUID person) {
    return data.find(platform, person).map(this::held).orElse(List.of());
  }

  private List<Held> held(PersonKeys keys) {
    List<Held> kinds = new ArrayList<>(data.held(keys));
    PersonStatements.Held records = statements.held(keys.marks());
    PersonDocuments.Held noted = documents.held(keys.marks());
    if (records.count() + noted.count() > 0) {
      kinds.add(
          new Held(Kind.RECORDS, records.count(), records.first(), records.last())
              .and(new Held(Kind.RECORDS, noted.count(), noted.first(), noted.last())));
    }
    kinds.sort(Comparator.comparing(Held::kind));
    return kinds;
  }
}
