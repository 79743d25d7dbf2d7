package org.creatorshub.tool.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.lrs.Authority;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.outbox.Addition;
import org.creatorshub.reporting.outbox.Outbox;
import org.creatorshub.reporting.outbox.Waiting;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.tool.requirement.Requirement;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Copies of erased statements that wait for other record stores are erased, too. */
class CancelledCopiesIT {
  @RegisterExtension static final TestDatabase database = TestDatabase.migrated();

  private final Jdbi jdbi = Jdbi.create(database.dataSource());
  private final Outbox outbox = Outbox.in(jdbi, Clock.systemUTC());

  @Test
  @Requirement("P-05")
  void goWithTheirStatements() {
    UUID kept = UUID.randomUUID();
    UUID erased = UUID.randomUUID();
    String target = "lrs:" + UUID.randomUUID();
    ObjectNode statement = JsonNodeFactory.instance.objectNode().put("id", kept.toString());
    statement.putObject("actor").put("mbox", "mailto:a@example.org");
    statement.putObject("verb").put("id", "http://example.org/did");
    statement.putObject("object").put("id", "http://example.org/x");
    new RecordStore(jdbi)
        .store(List.of(statement), Authority.system("https://hub.example.edu"), Edition.V1_0_3);
    outbox.addAll(
        target,
        List.of(
            new Addition("a", kept.toString(), "{}"), new Addition("a", erased.toString(), "{}")));
    outbox.add("ags:other", "lane", "no uuid", "{}");
    UUID platform = UUID.randomUUID();
    jdbi.useTransaction(
        handle -> {
          handle.execute(
              """
              insert into platform (platform_id, issuer, client_id, name, auth_url, token_url,
                token_audience, jwks_url, created_at)
              values (?, 'https://lms.example', 'c', 'LMS', 'https://lms.example/a',
                'https://lms.example/t', 'https://lms.example/t', 'https://lms.example/j', now())
              """,
              platform);
          handle.execute(
              "insert into erasure_key (platform_id, kind, hash, erased_at)"
                  + " values (?, 'person', sha256('x'), now())",
              platform);
          new JdbcErasure(handle).sweep(Instant.EPOCH);
        });
    assertThat(outbox.waiting(target)).extracting(Waiting::key).containsExactly(kept.toString());
  }
}
