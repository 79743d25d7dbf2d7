package org.creatorshub.tool.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.creatorshub.tool.column.ChangingColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedColumnTest {
  @Test
  void readsWhatATeacherTyped() {
    ColumnPage.Typed typed =
        new ColumnPage.Typed(" Test ", "12,5", "2026-12-01T08:00", "2026-12-24T18:00");
    assertThat(TypedColumn.read(typed))
        .isEqualTo(
            new TypedColumn.Meant(
                new ChangingColumn.Change(
                    "Test",
                    new BigDecimal("12.5"),
                    Optional.of(Instant.parse("2026-12-01T08:00:00Z")),
                    Optional.of(Instant.parse("2026-12-24T18:00:00Z")))));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 20, '', '', name",
    "Test, 0, '', '', number above 0",
    "Test, -1, '', '', number above 0",
    "Test, 1e9, '', '', number above 0",
    "Test, 999999, '', '', number above 0",
    "Test, 20, soon, '', date",
    "Test, 20, 2026-12-24T18:00, 2026-12-01T08:00, close after"
  })
  void saysWhatIsWrong(String label, String points, String opens, String closes, String words) {
    assertThat(TypedColumn.read(new ColumnPage.Typed(label, points, opens, closes)))
        .isInstanceOfSatisfying(
            TypedColumn.Wrong.class, wrong -> assertThat(wrong.sentence()).contains(words));
  }

  @Test
  void refusesANameWithoutEnd() {
    ColumnPage.Typed typed = new ColumnPage.Typed("x".repeat(201), "20", "", "");
    assertThat(TypedColumn.read(typed)).isInstanceOf(TypedColumn.Wrong.class);
  }

  @Test
  void showsTheDatesOfTheLmsInUtc() {
    ChangingColumn.Described column =
        new ChangingColumn.Described(
            "Test", new BigDecimal("20.00"), "2026-12-01T10:00:00+02:00", "whenever", "", "");
    assertThat(TypedColumn.of(column))
        .isEqualTo(new ColumnPage.Typed("Test", "20", "2026-12-01T08:00", ""));
  }
}
