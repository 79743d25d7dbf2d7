package org.creatorshub.tool.wiring;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Consumer;
import org.creatorshub.reporting.lrs.Page;
import org.creatorshub.reporting.lrs.Position;
import org.creatorshub.reporting.lrs.Query;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.tool.export.OwnRecords;
import org.creatorshub.tool.session.LaunchSession;

/** Reads one person's records page by page, found by pseudonym. */
record StoredOwnRecords(RecordStore store, String base) implements OwnRecords {

  @Override
  public void each(LaunchSession session, Consumer<String> line) {
    Query query = query(session);
    Optional<Position> position = Optional.empty();
    do {
      Page page = store.query(query, position);
      page.statements().forEach(line);
      position = page.last();
    } while (position.isPresent());
  }

  private Query query(LaunchSession session) {
    ObjectNode account = JsonNodeFactory.instance.objectNode();
    account.put("homePage", base + "/people").put("name", session.pseudonym().toString());
    ObjectNode agent = JsonNodeFactory.instance.objectNode();
    agent.set("account", account);
    return new Query(
        Optional.of(agent),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        500,
        true,
        Edition.V2_0_0);
  }
}
