package org.creatorshub.tool.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.curation.Edition;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.Feedback;
import org.creatorshub.tool.portfolio.Judging;
import org.creatorshub.tool.portfolio.KeepingFile;
import org.creatorshub.tool.portfolio.KeptFile;
import org.creatorshub.tool.portfolio.Outcome;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;

/** Reads one piece of a portfolio that is brought; its files pass the rules of every upload. */
public final class BroughtPiece {
  private static final int LONGEST_TEXT = 400_000;
  private static final int MOST_VERSIONS = 200;
  private static final String DAMAGED = BringRule.DAMAGED.sentence();
  private final KeepingFile keeping;
  private final Judging judging = new Judging();

  /** What came of it. */
  sealed interface Read {
    record Taken(List<Edition> editions) implements Read {}

    record Left(String why) implements Read {}
  }

  public BroughtPiece(KeepingFile keeping) {
    this.keeping = keeping;
  }

  Read read(LaunchSession session, BroughtZip zip, JsonNode item) throws IOException {
    List<Edition> editions = new ArrayList<>();
    if (item.path("versions").size() > MOST_VERSIONS) {
      return new Read.Left("it has more than " + MOST_VERSIONS + " versions");
    }
    for (JsonNode version : item.path("versions")) {
      Optional<Instant> at = moment(version.path("handedInAt").asText());
      Outcome<Content> content = content(session, zip, version);
      if (content instanceof Outcome.Kept<Content>(Content kept) && at.isPresent()) {
        editions.add(edition(item, editions.size() + 1, kept, at.get()));
      } else {
        return new Read.Left(
            content instanceof Outcome.Refused<Content> no ? no.sentence() : DAMAGED);
      }
    }
    return editions.isEmpty() ? new Read.Left(DAMAGED) : new Read.Taken(editions);
  }

  private Outcome<Content> content(LaunchSession session, BroughtZip zip, JsonNode version)
      throws IOException {
    String path = version.path("path").asText();
    return switch (version.path("kind").asText()) {
      case "text" -> {
        Optional<byte[]> text = zip.bytes(path, LONGEST_TEXT);
        yield text.isEmpty()
            ? damaged()
            : judging.text(new String(text.get(), StandardCharsets.UTF_8));
      }
      case "link" -> judging.link(version.path("address").asText());
      case "file" -> file(session, zip, version);
      default -> damaged();
    };
  }

  private Outcome<Content> file(LaunchSession session, BroughtZip zip, JsonNode version)
      throws IOException {
    Optional<Path> file = zip.file(version.path("path").asText(), version.path("sha256").asText());
    if (file.isEmpty()) {
      return damaged();
    }
    try {
      return switch (keeping.keep(
          Place.of(session), version.path("name").asText("work"), file.get())) {
        case Outcome.Refused<KeptFile> no -> new Outcome.Refused<>(no.id(), no.sentence());
        case Outcome.Kept<KeptFile>(KeptFile kept) -> new Outcome.Kept<>(new Content.Upload(kept));
      };
    } finally {
      Files.deleteIfExists(file.get());
    }
  }

  private static Outcome<Content> damaged() {
    return new Outcome.Refused<>(BringRule.DAMAGED.id(), DAMAGED);
  }

  private static Edition edition(JsonNode item, int number, Content content, Instant at) {
    return new Edition(
        number,
        shortened(item.path("title").asText(), 200),
        shortened(item.path("words").asText(), 5_000),
        shortened(item.path("alt").asText(), 500),
        outcomes(item),
        Optional.of(content),
        at);
  }

  private static List<String> outcomes(JsonNode item) {
    List<String> outcomes = new ArrayList<>();
    for (JsonNode outcome : item.path("outcomes")) {
      if (outcomes.size() < 100 && outcome.asText().matches("[A-Za-z0-9._-]{1,40}")) {
        outcomes.add(outcome.asText());
      }
    }
    return outcomes;
  }

  /** What others said there, to be read only. */
  static List<Feedback.Said> said(JsonNode item) {
    List<Feedback.Said> said = new ArrayList<>();
    for (JsonNode one : item.path("feedback")) {
      if (said.size() < 100) {
        List<Feedback.Line> lines = new ArrayList<>();
        for (JsonNode line : one.path("criteria")) {
          lines.add(line(line));
        }
        said.add(
            new Feedback.Said(
                one.path("version").asInt(),
                shortened(one.path("from").asText(), 200),
                shortened(one.path("when").asText(), 100),
                shortened(one.path("mark").asText(), 40),
                shortened(one.path("comment").asText(), 20_000),
                lines.subList(0, Math.min(50, lines.size()))));
      }
    }
    return said;
  }

  private static Feedback.Line line(JsonNode line) {
    return new Feedback.Line(
        shortened(line.path("title").asText(), 300),
        Math.clamp(line.path("level").asInt(), 0, 4),
        shortened(line.path("points").asText(), 40),
        shortened(line.path("descriptor").asText(), 2_000),
        shortened(line.path("comment").asText(), 5_000));
  }

  private static String shortened(String text, int most) {
    String storable = Judging.storable(text);
    return storable.length() <= most ? storable : storable.substring(0, most);
  }

  private static Optional<Instant> moment(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
