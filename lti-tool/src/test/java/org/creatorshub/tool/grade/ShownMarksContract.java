package org.creatorshub.tool.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of shown marks does alike. */
interface ShownMarksContract {
  URI COLUMN = URI.create("https://lms.example/1");
  URI OTHER = URI.create("https://lms.example/2");

  ShownMarks marks();

  private static Cell cell() {
    return new Cell(SomeGrade.PLATFORM, UUID.randomUUID(), "u07-test", UUID.randomUUID());
  }

  private static Shown shown(String score) {
    return new Shown(Optional.of(new BigDecimal(score)), new BigDecimal("20"), SomeGrade.NOON);
  }

  @Test
  default void tellsWhatCameAfterOursFromWhatCameLast() {
    Cell cell = cell();
    assertThat(marks().of(cell)).isEmpty();
    marks().delivered(cell, COLUMN, Optional.of(shown("12.5")));
    marks().read(cell, COLUMN, shown("15"));
    assertThat(marks().of(cell))
        .contains(
            new ShownMarks.Known(COLUMN, Optional.of(shown("12.5")), Optional.of(shown("15"))));
    marks().delivered(cell, COLUMN, Optional.empty());
    assertThat(marks().of(cell).orElseThrow().afterOurs()).isEmpty();
  }

  @Test
  default void forgetsWhatAnotherColumnShowed() {
    Cell cell = cell();
    Shown none = new Shown(Optional.empty(), new BigDecimal("20"), SomeGrade.NOON);
    marks().delivered(cell, COLUMN, Optional.of(shown("12.5")));
    marks().read(cell, OTHER, none);
    assertThat(marks().of(cell))
        .contains(new ShownMarks.Known(OTHER, Optional.empty(), Optional.of(none)));
  }
}
