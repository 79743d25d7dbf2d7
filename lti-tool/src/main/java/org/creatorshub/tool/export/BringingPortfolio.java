package org.creatorshub.tool.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.curation.Arranged;
import org.creatorshub.tool.curation.Arranging;
import org.creatorshub.tool.curation.Edition;
import org.creatorshub.tool.curation.Piece;
import org.creatorshub.tool.curation.Pieces;
import org.creatorshub.tool.portfolio.Works;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Figures;

/**
 * A learner brings a portfolio that this or another installation made. What is there already is not
 * doubled; nothing is overwritten; no link and no consent comes along.
 */
public final class BringingPortfolio {
  private static final int MOST_PIECES = 500;
  private final Works works;
  private final Pieces pieces;
  private final Arranging arranging;
  private final BroughtPiece reading;
  private final Clock clock;

  /** What came of it. */
  public sealed interface Result {
    /**
     * It was read.
     *
     * @param words what was taken, what was there already, what was not taken and why
     */
    record Brought(int added, int there, List<String> words) implements Result {}

    record Refused(BringRule rule) implements Result {}
  }

  public BringingPortfolio(
      Works works, Pieces pieces, Arranging arranging, BroughtPiece reading, Clock clock) {
    this.works = works;
    this.pieces = pieces;
    this.arranging = arranging;
    this.reading = reading;
    this.clock = clock;
  }

  Result bring(LaunchSession session, Path file) {
    if (!session.learns()) {
      return new Result.Refused(BringRule.NOT_A_LEARNER);
    }
    try (BroughtZip zip = BroughtZip.open(file)) {
      if (zip.tooLarge()) {
        return new Result.Refused(BringRule.TOO_LARGE);
      }
      Optional<JsonNode> data = zip.data();
      String format = data.map(json -> json.path("format").asText()).orElse("");
      if (format.matches("creatorshub-portfolio/[0-9]{1,4}")
          && !format.equals(PortfolioJson.FORMAT)) {
        return new Result.Refused(BringRule.NEWER_FORMAT);
      }
      return format.equals(PortfolioJson.FORMAT)
          ? take(session, zip, data.orElseThrow())
          : new Result.Refused(BringRule.NOT_A_PORTFOLIO);
    } catch (JsonProcessingException noJson) {
      return new Result.Refused(BringRule.NOT_A_PORTFOLIO);
    } catch (IOException | IllegalArgumentException noZip) {
      return new Result.Refused(BringRule.NOT_A_PORTFOLIO);
    }
  }

  private Result take(LaunchSession session, BroughtZip zip, JsonNode data) throws IOException {
    works.lock(session.platform(), session.person());
    List<Arranged> mine = arranging.of(session.platform(), session.person());
    String source = source(data);
    Tally tally = new Tally();
    for (JsonNode item : data.path("items")) {
      Optional<UUID> id = id(item);
      if (id.isEmpty() || mine.size() + tally.added >= MOST_PIECES) {
        tally.left.add(item.path("title").asText("A piece") + ": not taken");
      } else {
        take(session, zip, item, id.get(), mine, source, tally);
      }
    }
    return tally.result();
  }

  private void take(
      LaunchSession session,
      BroughtZip zip,
      JsonNode item,
      UUID id,
      List<Arranged> mine,
      String source,
      Tally tally)
      throws IOException {
    UUID brought = derived(session, id);
    if (mine.stream().anyMatch(one -> one.id().equals(id) || one.id().equals(brought))) {
      tally.there++;
      return;
    }
    switch (reading.read(session, zip, item)) {
      case BroughtPiece.Read.Left(String why) ->
          tally.left.add(item.path("title").asText("A piece") + ": " + why);
      case BroughtPiece.Read.Taken(List<Edition> editions) -> {
        pieces.add(
            session.platform(),
            session.person(),
            new Piece(
                brought,
                Piece.Origin.IMPORTED,
                mine.size() + tally.added,
                source,
                BroughtPiece.said(item),
                clock.instant(),
                editions));
        tally.added++;
      }
    }
  }

  /** A name of its own for each owner: an id of somebody else's file must not meet theirs. */
  static UUID derived(LaunchSession session, UUID id) {
    return UUID.nameUUIDFromBytes(
        (session.person() + "/" + id).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static Optional<UUID> id(JsonNode item) {
    String text = item.path("id").asText();
    return text.matches("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(text.substring("urn:uuid:".length())))
        : Optional.empty();
  }

  private static String source(JsonNode data) {
    String where = data.path("installation").asText() + ", " + data.path("course").asText();
    String plain = where.replaceAll("[\\p{C}\\s]+", " ").strip();
    return plain.substring(0, Math.min(200, plain.length()));
  }

  /** What was taken and what was left. */
  private static final class Tally {
    private int added;
    private int there;
    private final List<String> left = new ArrayList<>();

    private Result result() {
      List<String> words = new ArrayList<>();
      words.add(Figures.count(added, "piece was", "pieces were") + " taken in. Nobody sees them.");
      if (there > 0) {
        words.add(Figures.count(there, "piece was", "pieces were") + " here already.");
      }
      words.addAll(left);
      return new Result.Brought(added, there, words);
    }
  }
}
