package org.creatorshub.tool.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.Feedback;
import org.creatorshub.tool.portfolio.KeptFile;
import org.creatorshub.tool.portfolio.KeptFiles;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.upload.FileKind;
import org.junit.jupiter.api.Test;

/** What every store of pieces keeps. */
interface PiecesContract {
  Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  Pieces pieces();

  KeptFiles files();

  private static Piece piece(UUID id, int position, Edition... editions) {
    Feedback.Line line = new Feedback.Line("Aim", 3, "7.5 of 10", "Clear.", "Good");
    return new Piece(
        id,
        Piece.Origin.IMPORTED,
        position,
        "Example University",
        List.of(new Feedback.Said(1, "The teacher", "today", "75 %", "Ž", List.of(line))),
        NOON,
        List.of(editions));
  }

  private static Edition edition(int number, Content content) {
    return new Edition(
        number,
        "Title Ž",
        "Words\nmore",
        "alt",
        List.of("LO7.1", "LO7.2"),
        Optional.of(content),
        NOON.plusSeconds(number));
  }

  @Test
  default void keepsEveryEditionOfEveryKind() throws IOException {
    Place place = new Place(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    KeptFile file =
        files()
            .keep(
                new KeptFiles.Arriving(place, "a.txt", FileKind.TXT, NOON),
                new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8)));
    UUID id = UUID.randomUUID();
    Edition first = edition(1, new Content.Text("A text"));
    Edition second = edition(2, new Content.Link(URI.create("https://example.org/x")));
    Edition third = edition(3, new Content.Upload(file));
    Edition fourth = new Edition(4, "", "", "", List.of(), Optional.empty(), NOON);
    pieces().add(place.platform(), place.person(), piece(id, 4, first, second));
    pieces().save(place.platform(), id, third);
    pieces().save(place.platform(), id, fourth);
    assertThat(pieces().find(place.platform(), place.person(), id))
        .contains(piece(id, 4, first, second, third, fourth));
  }

  @Test
  default void tellsOwnersApartAndAddsOnce() {
    UUID platform = UUID.randomUUID();
    UUID person = UUID.randomUUID();
    UUID id = UUID.randomUUID();
    pieces().add(platform, person, piece(id, 0, edition(1, new Content.Text("Mine"))));
    pieces().add(platform, UUID.randomUUID(), piece(id, 9));
    assertThat(pieces().of(platform, person))
        .singleElement()
        .satisfies(one -> assertThat(one.editions()).hasSize(1));
    assertThat(pieces().find(platform, UUID.randomUUID(), id)).isEmpty();
    assertThat(pieces().find(UUID.randomUUID(), person, id)).isEmpty();
    pieces().remove(platform, UUID.randomUUID(), id);
    pieces().place(platform, UUID.randomUUID(), id, 7);
    assertThat(pieces().of(platform, person)).extracting(Piece::position).containsExactly(0);
    pieces().remove(platform, person, id);
    assertThat(pieces().of(platform, person)).isEmpty();
  }

  @Test
  default void keepsTheOrder() {
    UUID platform = UUID.randomUUID();
    UUID person = UUID.randomUUID();
    UUID one = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    pieces().add(platform, person, piece(one, 0));
    pieces().add(platform, person, piece(other, 1));
    pieces().place(platform, person, one, 1);
    pieces().place(platform, person, other, 0);
    assertThat(pieces().of(platform, person)).extracting(Piece::id).containsExactly(other, one);
  }
}
