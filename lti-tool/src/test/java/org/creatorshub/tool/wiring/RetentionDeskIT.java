package org.creatorshub.tool.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.ToIntFunction;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.lrs.Authority;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.lrs.RecordedHistory;
import org.creatorshub.reporting.progress.RebuildingProgress;
import org.creatorshub.reporting.retention.RecordCuts;
import org.creatorshub.reporting.retention.RemovingOld;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.tool.audit.InMemoryAuditLog;
import org.creatorshub.tool.platform.InMemoryPlatforms;
import org.creatorshub.tool.requirement.Requirement;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Old records at the command line, and what that means for the read models. */
@Requirement("P-08")
class RetentionDeskIT {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  // two years ahead: what is stored now is old then
  private final Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(731));
  private final InMemoryAuditLog audit = new InMemoryAuditLog(later);
  private final RetentionDesk desk =
      new RetentionDesk(new RemovingOld(jdbi, later), new InMemoryPlatforms(), audit, later);
  private final RecordCuts cuts = new RecordCuts(jdbi);
  private final ProjectionDesk projections =
      new ProjectionDesk(
          new RebuildingProgress(jdbi, new KeptHistory(new RecordedHistory())), cuts);

  private static String said(int status, ToIntFunction<PrintStream> command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(command.applyAsInt(new PrintStream(out, true, UTF_8))).isEqualTo(status);
    return out.toString(UTF_8);
  }

  private void store() {
    ObjectNode statement = JsonNodeFactory.instance.objectNode();
    statement.putObject("actor").put("mbox", "mailto:a@example.org");
    statement.putObject("verb").put("id", "http://example.org/did");
    statement.putObject("object").put("id", "http://example.org/x");
    new RecordStore(jdbi)
        .store(List.of(statement), Authority.system("https://hub.example.edu"), Edition.V1_0_3);
  }

  @Test
  void countsRemovesWhenToldAndKeepsReadModelsFromTheCutRecord() {
    store();
    assertThat(said(0, out -> desk.carryOut(List.of("--older-than", "3y", "delete"), out)))
        .contains("Removed: 0 statements");
    assertThat(said(0, out -> projections.carryOut(List.of("rebuild", "replace"), out)))
        .doesNotContain("cut");
    assertThat(said(0, out -> desk.carryOut(List.of("--older-than", "1y"), out)))
        .contains("1  http://example.org/did, other systems", "Nothing was removed");
    assertThat(cuts.all()).isEmpty();
    assertThat(said(0, out -> desk.carryOut(List.of("--older-than", "23m", "delete"), out)))
        .contains("Removed: 1 statements");
    assertThat(audit.actions()).containsExactly("old records removed", "old records removed");
    assertThat(audit.everything()).contains("1 statements");
    assertThat(said(1, out -> projections.carryOut(List.of("rebuild", "replace"), out)))
        .contains("The record was cut: 1 statements", "nothing was replaced");
    assertThat(said(0, out -> projections.carryOut(List.of("rebuild"), out)))
        .contains("The record was cut", "unit_progress");
  }

  @Test
  void refusesWhatIsNoAgeAndWhoIsNoPlatform() {
    for (String age : List.of("", "0y", "5", "y", "-1d", "99999d", "5Y", "1y6m")) {
      assertThatThrownBy(() -> said(0, out -> desk.carryOut(List.of("--older-than", age), out)))
          .isInstanceOf(ConfigurationException.class);
    }
    List<List<String>> wrong =
        List.of(
            List.of("delete"),
            List.of("--older-than", "5y", "remove"),
            List.of("--older-than", "5y", "--platform", "nobody", "delete"));
    wrong.forEach(
        command ->
            assertThatThrownBy(() -> said(0, out -> desk.carryOut(command, out)))
                .isInstanceOf(ConfigurationException.class));
    assertThat(audit.actions()).isEmpty();
  }
}
