package org.creatorshub.tool.sending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

interface ArrivingFilesContract {
  Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  ArrivingFiles files();

  private Arriving begun(UUID person, Instant at) {
    Arriving file = new Arriving(new UUID(0, 1), person, UUID.randomUUID(), "a.pdf", 6, 0, at);
    files().begin(file);
    return file;
  }

  @Test
  default void putsPartsTogetherInTheirOrder() throws IOException {
    Arriving file = begun(UUID.randomUUID(), NOON);
    assertThat(files().append(file, "abc".getBytes(UTF_8), NOON.plusSeconds(1))).isTrue();
    assertThat(files().append(file, "again".getBytes(UTF_8), NOON)).as("from 0 again").isFalse();
    Arriving half = files().find(file.platform(), file.person(), file.id()).orElseThrow();
    assertThat(half).isEqualTo(file.with(3, NOON.plusSeconds(1)));
    assertThat(files().append(half, "def".getBytes(UTF_8), NOON.plusSeconds(2))).isTrue();
    Arriving whole = files().find(file.platform(), file.person(), file.id()).orElseThrow();
    assertThat(whole.whole()).isTrue();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    files().copy(whole, out);
    assertThat(out.toString(UTF_8)).isEqualTo("abcdef");
  }

  @Test
  default void showsNobodyTheFilesOfOthers() {
    Arriving file = begun(UUID.randomUUID(), NOON);
    assertThat(files().find(file.platform(), UUID.randomUUID(), file.id())).isEmpty();
    assertThat(files().find(UUID.randomUUID(), file.person(), file.id())).isEmpty();
  }

  @Test
  default void forgetsWhatWasGivenUpAndWhatIsRemoved() {
    UUID person = UUID.randomUUID();
    Arriving old = begun(person, NOON.minusSeconds(10));
    Arriving fresh = begun(person, NOON);
    assertThat(files().ofPerson(old.platform(), person)).containsExactly(fresh, old);
    files().append(old, "abc".getBytes(UTF_8), NOON.minusSeconds(5));
    files().forget(NOON);
    assertThat(files().ofPerson(old.platform(), person)).containsExactly(fresh);
    files().remove(fresh);
    assertThat(files().ofPerson(old.platform(), person)).isEmpty();
  }
}
