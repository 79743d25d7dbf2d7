package org.creatorshub.tool.mapping;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.lrs.Authority;
import org.creatorshub.reporting.lrs.PersonStatements;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.lrs.RecordedHistory;
import org.creatorshub.reporting.lrs.Writer;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.reporting.progress.RetellingLearner;
import org.creatorshub.reporting.statement.Statements;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.tool.course.PlacedLinks;
import org.creatorshub.tool.platform.ToolAddress;
import org.jdbi.v3.core.Jdbi;

/** Voids statements of our own and makes the learner's read models again from the others. */
@ApplicationScoped
class JdbcWithdrawing implements Withdrawing {
  private static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";
  private final Jdbi jdbi;
  private final RecordStore store;
  private final PlacedLinks links;
  private final Statements statements;
  private final PersonStatements persons;
  private final String base;
  private final Clock clock;

  JdbcWithdrawing(
      Jdbi jdbi,
      RecordStore store,
      PlacedLinks links,
      Course course,
      ToolAddress address,
      Clock clock) {
    this.jdbi = jdbi;
    this.store = store;
    this.links = links;
    this.base = address.base().toString();
    this.statements = new Statements(base, course);
    this.persons = new PersonStatements(jdbi, base);
    this.clock = clock;
  }

  @Override
  public void withdraw(
      CoursePlace place, OutsideActor.Mapped learner, Set<String> units, List<LearningEvent> told) {
    List<ObjectNode> voiding = new ArrayList<>();
    Set<UUID> ids = new HashSet<>();
    for (LearningEvent event : told) {
      UUID id = statements.of(event).id();
      if (ids.add(id)) {
        voiding.add(voiding(id));
      }
    }
    store.store(voiding, List.of(), new Writer(Authority.system(base), Edition.V1_0_3, false));
    Cohort cohort = new Cohort(place.platform(), place.context());
    Set<UUID> marks =
        persons.marks(
            learner.pseudonym(), links.openedBy(place.platform(), learner.person()).values());
    jdbi.useHandle(
        handle -> {
          List<LearningEvent> left = new ArrayList<>();
          new RecordedHistory()
              .ofMarks(
                  handle,
                  marks,
                  event -> {
                    if (units.contains(event.unit())
                        && event.occasion().actor().equals(learner.pseudonym())
                        && Cohort.of(
                                event.occasion().platform(),
                                event.occasion().context(),
                                event.occasion().link())
                            .equals(cohort)) {
                      left.add(event);
                    }
                  });
          RetellingLearner.retell(handle, cohort, learner.pseudonym(), units, told, left);
        });
  }

  private ObjectNode voiding(UUID statement) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", UUID.randomUUID().toString());
    json.putObject("actor")
        .put("objectType", "Agent")
        .putObject("account")
        .put("homePage", base)
        .put("name", "system");
    json.putObject("verb").put("id", VOIDED).putObject("display").put("en", "voided");
    json.putObject("object").put("objectType", "StatementRef").put("id", statement.toString());
    return json.put("timestamp", clock.instant().toString());
  }
}
