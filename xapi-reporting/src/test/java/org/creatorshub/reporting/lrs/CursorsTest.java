package org.creatorshub.reporting.lrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.creatorshub.reporting.lrs.Cursors.Cursor;
import org.junit.jupiter.api.Test;

class CursorsTest {
  private final Cursors cursors = new Cursors(new byte[32]);
  private final Cursor cursor =
      new Cursor("verb=http%3A%2F%2Fe.org%2Fv&limit=2", new Position(Instant.EPOCH, 42));

  @Test
  void readsWhatItWrote() {
    assertThat(cursors.read(cursors.write(cursor))).contains(cursor);
  }

  @Test
  void refusesWhatItDidNotWrite() {
    String text = cursors.write(cursor);
    byte[] other = new byte[32];
    other[0] = 1;
    assertThat(new Cursors(other).read(text)).isEmpty();
    assertThat(cursors.read("A" + text)).isEmpty();
    assertThat(cursors.read(text + "A")).isEmpty();
    assertThat(cursors.read("")).isEmpty();
    assertThat(cursors.read("..")).isEmpty();
    assertThat(cursors.read("%%.%%")).isEmpty();
  }
}
