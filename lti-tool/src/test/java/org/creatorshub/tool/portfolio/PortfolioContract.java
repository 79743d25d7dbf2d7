package org.creatorshub.tool.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Sha256;
import org.creatorshub.tool.upload.FileKind;
import org.junit.jupiter.api.Test;

/** What every implementation of the portfolio's ports keeps. */
interface PortfolioContract {
  Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  UUID RUN = UUID.randomUUID();

  Works works();

  KeptFiles files();

  Reflections reflections();

  private static Place somewhere() {
    return new Place(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
  }

  @Test
  default void beginsAWorkOnce() {
    Place place = somewhere();
    Work first = works().begin(place, "u07", "ledger", NOON);
    Work again = works().begin(place, "u07", "ledger", NOON.plusSeconds(5));
    assertThat(again).isEqualTo(first);
    assertThat(works().find(place, "u07", "ledger")).contains(first);
    assertThat(works().find(place, "u07", "other")).isEmpty();
  }

  @Test
  default void tellsPeopleAndCoursesApart() {
    Place place = somewhere();
    Place otherCourse = new Place(place.platform(), place.person(), UUID.randomUUID());
    Work one = works().begin(place, "u07", "ledger", NOON);
    Work other = works().begin(otherCourse, "u07", "ledger", NOON.plusSeconds(1));
    assertThat(other.id()).isNotEqualTo(one.id());
    assertThat(works().ofPerson(place.platform(), place.person())).containsExactly(one, other);
    assertThat(works().ofPerson(place.platform(), UUID.randomUUID())).isEmpty();
    assertThat(works().ofPerson(UUID.randomUUID(), place.person())).isEmpty();
  }

  @Test
  default void findsAWorkByItsKeyInItsOwnLmsOnly() {
    Place place = somewhere();
    Work work = works().begin(place, "u07", "ledger", NOON);
    assertThat(works().byId(place.platform(), work.id())).contains(work);
    assertThat(works().byId(UUID.randomUUID(), work.id())).isEmpty();
    assertThat(works().byId(place.platform(), UUID.randomUUID())).isEmpty();
  }

  @Test
  default void savesADraftOnlyOnTopOfTheNewest() {
    Work work = works().begin(somewhere(), "u07", "ledger", NOON);
    assertThat(works().saveDraft(work, "one", 0, NOON))
        .contains(new Draft("one", 1, Optional.of(NOON)));
    assertThat(works().saveDraft(work, "two", 0, NOON)).isEmpty();
    assertThat(works().saveDraft(work, "three", 1, NOON)).isPresent();
    assertThat(works().find(work.place(), "u07", "ledger").orElseThrow().draft())
        .isEqualTo(new Draft("three", 2, Optional.of(NOON)));
  }

  @Test
  default void keepsEveryVersionInOrder() throws IOException {
    Work work = works().begin(somewhere(), "u07", "ledger", NOON);
    KeptFile file = keep(work.place(), "a.txt", new byte[] {1, 2, 3});
    Version text = new Version(1, new Content.Text("Ž 😀\n<b>"), 2, NOON);
    Version link = new Version(2, new Content.Link(URI.create("https://example.org/x")), 0, NOON);
    Version upload = new Version(3, new Content.Upload(file), 0, NOON.plusMillis(7));
    works().add(work, text, RUN);
    works().add(work, link, RUN);
    works().add(work, upload, RUN);
    assertThat(works().find(work.place(), "u07", "ledger").orElseThrow().versions())
        .containsExactly(text, link, upload);
  }

  @Test
  default void knowsInWhichRunAUnitWasHandedIn() {
    Work work = works().begin(somewhere(), "u07", "ledger", NOON);
    UUID platform = work.place().platform();
    assertThat(works().handedIn(platform, RUN, "u07")).isFalse();
    works().add(work, new Version(1, new Content.Text("one"), 1, NOON), RUN);
    assertThat(works().handedIn(platform, RUN, "u07")).isTrue();
    assertThat(works().handedIn(platform, RUN, "u08")).isFalse();
    assertThat(works().handedIn(platform, UUID.randomUUID(), "u07")).isFalse();
    assertThat(works().handedIn(UUID.randomUUID(), RUN, "u07")).isFalse();
  }

  @Test
  default void neverReplacesAVersion() {
    Work work = works().begin(somewhere(), "u07", "ledger", NOON);
    Version text = new Version(1, new Content.Text("one"), 1, NOON);
    works().add(work, text, RUN);
    assertThatThrownBy(() -> works().add(work, text, RUN)).isInstanceOf(RuntimeException.class);
  }

  @Test
  default void keepsAFileWhole() throws IOException {
    Place place = somewhere();
    byte[] content = new byte[2 * 1024 * 1024 + 17];
    new java.util.Random(7).nextBytes(content);
    KeptFile file = keep(place, "photo.jpg", content);
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    files().copy(place.platform(), file.id(), read);
    assertThat(read.toByteArray()).isEqualTo(content);
    assertThat(file.bytes()).isEqualTo(content.length);
    assertThat(file.sha256()).isEqualTo(HexFormat.of().formatHex(Sha256.begin().digest(content)));
    assertThat(files().bytesOf(place.platform(), place.person())).isEqualTo(content.length);
  }

  @Test
  default void givesAFileOnlyToItsOwner() throws IOException {
    Place place = somewhere();
    KeptFile file = keep(place, "a.txt", new byte[] {1});
    assertThat(files().find(place.platform(), place.person(), file.id())).contains(file);
    assertThat(files().find(place.platform(), UUID.randomUUID(), file.id())).isEmpty();
    assertThat(files().find(UUID.randomUUID(), place.person(), file.id())).isEmpty();
    assertThat(files().bytesOf(place.platform(), UUID.randomUUID())).isZero();
  }

  @Test
  default void countsFilesByCourseAndForgetsThem() throws IOException {
    Place place = somewhere();
    KeptFile file = keep(place, "a.txt", new byte[] {1, 2, 3});
    assertThat(files().bytesIn(place.platform(), place.course())).isEqualTo(3);
    assertThat(files().bytesIn(UUID.randomUUID(), place.course())).isZero();
    assertThat(files().bytesIn(place.platform(), UUID.randomUUID())).isZero();
    files().remove(place.platform(), UUID.randomUUID(), file.id());
    assertThat(files().find(place.platform(), place.person(), file.id())).contains(file);
    files().remove(place.platform(), place.person(), file.id());
    assertThat(files().find(place.platform(), place.person(), file.id())).isEmpty();
    assertThat(files().bytesIn(place.platform(), place.course())).isZero();
  }

  @Test
  default void keepsOneReflectionPerSubject() {
    Place place = somewhere();
    reflections().save(place, "u07/lesson", "first", NOON);
    reflections().save(place, "u07/lesson", "second", NOON);
    reflections().save(place, "u07/ledger", "mine", NOON);
    assertThat(reflections().of(place))
        .containsOnly(
            java.util.Map.entry("u07/lesson", "second"), java.util.Map.entry("u07/ledger", "mine"));
    reflections().save(place, "u07/lesson", "", NOON);
    assertThat(reflections().of(place)).containsOnlyKeys("u07/ledger");
    assertThat(reflections().of(somewhere())).isEmpty();
  }

  private KeptFile keep(Place place, String name, byte[] content) throws IOException {
    return files()
        .keep(
            new KeptFiles.Arriving(place, name, FileKind.TXT, NOON),
            new ByteArrayInputStream(content));
  }
}
