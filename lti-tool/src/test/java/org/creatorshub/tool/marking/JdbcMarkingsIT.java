package org.creatorshub.tool.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcMarkingsIT implements MarkingsContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final HandInRows rows = new HandInRows(jdbi);

  @Override
  public Markings markings() {
    return new JdbcMarkings(jdbi);
  }

  @Override
  public HandIn handIn() {
    return rows.handIn(rows.place(), "Ana", 2);
  }

  @Override
  public UUID teacher(UUID platform, String name) {
    return rows.person(platform, name);
  }

  @Test
  void listsWhatWaitsAndWhatIsMarked() {
    HandInRows.Place place = rows.place();
    HandIn waits = rows.handIn(place, "Ana", 1);
    HandIn again = rows.handIn(place, " ", 2);
    UUID berta = rows.person(place.platform(), "Berta");
    markings().saveDraft(waits, MarkingsContract.filled("draft"), 0, berta, NOON);
    HandIn first = new HandIn(again.platform(), again.item(), 1);
    markings().publish(first, MarkingsContract.marking(1, 1, "75.00"), berta);
    HandIns handIns = new JdbcHandIns(jdbi);
    assertThat(handIns.of(place.platform(), place.course()))
        .extracting(
            HandIns.Row::item,
            HandIns.Row::name,
            HandIns.Row::version,
            HandIns.Row::drafted,
            HandIns.Row::marked,
            HandIns.Row::waits)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(
                waits.item(),
                Optional.of("Ana"),
                1,
                Optional.of(new HandIns.Drafted(NOON, Optional.of("Berta"))),
                Optional.empty(),
                true),
            org.assertj.core.groups.Tuple.tuple(
                again.item(),
                Optional.empty(),
                2,
                Optional.empty(),
                Optional.of(new HandIns.Marked(1, new BigDecimal("75.00"))),
                true));
    assertThat(handIns.of(place.platform(), UUID.randomUUID())).isEmpty();
    assertThat(handIns.of(UUID.randomUUID(), place.course())).isEmpty();
  }

  @Test
  void knowsWhoHandedIn() {
    HandIn here = handIn();
    HandIns handIns = new JdbcHandIns(jdbi);
    assertThat(handIns.author(here))
        .hasValueSatisfying(
            author -> {
              assertThat(author.name()).contains("Ana");
              assertThat(author.registration()).isPresent();
            });
    assertThat(handIns.author(new HandIn(here.platform(), here.item(), 3))).isEmpty();
    assertThat(handIns.author(new HandIn(UUID.randomUUID(), here.item(), 2))).isEmpty();
  }

  @Test
  void keepsWhatWasSaidWhenTheTeacherIsGone() {
    HandIn here = handIn();
    UUID berta = teacher(here.platform(), "Berta");
    markings().publish(here, MarkingsContract.marking(2, 1, "75.00"), berta);
    jdbi.useHandle(
        handle -> handle.execute("delete from marking_author where person_id = ?", berta));
    assertThat(markings().of(here.platform(), here.item()))
        .singleElement()
        .satisfies(
            marking -> {
              assertThat(marking.by()).isEmpty();
              assertThat(marking.comment()).startsWith("Words");
            });
  }
}
