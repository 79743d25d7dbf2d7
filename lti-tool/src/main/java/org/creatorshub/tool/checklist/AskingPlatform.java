package org.creatorshub.tool.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.lmsclient.Transport;
import org.creatorshub.tool.platform.Platform;

/** The lines that an LMS's keyset answers: reachable, readable, and what time it is there. */
final class AskingPlatform {
  /** Launches are refused beyond a minute (LTI-LAUNCH-16). */
  private static final Duration MOST = Duration.ofSeconds(30);

  private final Transport transport;
  private final Clock clock;

  AskingPlatform(Transport transport, Clock clock) {
    this.transport = transport;
    this.clock = clock;
  }

  List<CheckLine> lines(Platform platform, Optional<Duration> seen) {
    Transport.Reply reply =
        transport.send(
            new Transport.Message(
                "GET", platform.jwksUrl(), Map.of("Accept", "application/json"), ""));
    List<CheckLine> lines = new ArrayList<>();
    switch (reply) {
      case Transport.Failed failed -> {
        lines.add(
            CheckLine.look(
                "LMS reachable",
                failed.reason() + " at " + platform.jwksUrl().getHost(),
                "Check that the LMS is up, and that this server may reach it."));
        lines.add(
            CheckLine.look(
                "Keyset readable", "not asked", "This follows once the LMS is reachable."));
        lines.add(clocks(Optional.empty(), seen));
      }
      case Transport.Answered answer -> {
        lines.add(CheckLine.well("LMS reachable", platform.jwksUrl().getHost() + " answers"));
        lines.add(keyset(answer));
        lines.add(clocks(answer.header("date"), seen));
      }
    }
    return lines;
  }

  private static CheckLine keyset(Transport.Answered answer) {
    String remedy = "Check the public keyset URL: the LMS shows it beside the client ID.";
    if (answer.status() != 200) {
      return CheckLine.look("Keyset readable", "the LMS answered " + answer.status(), remedy);
    }
    int usable = 0;
    for (JsonNode key : LenientJson.read(answer.body()).path("keys")) {
      boolean named = !key.path("kid").asText("").isBlank();
      usable += named && key.path("kty").asText().equals("RSA") ? 1 : 0;
    }
    return usable > 0
        ? CheckLine.well("Keyset readable", usable + (usable == 1 ? " key" : " keys"))
        : CheckLine.look("Keyset readable", "no RSA key with a name there", remedy);
  }

  /** By the answer's date, else by the time of signing of the last launch. */
  private CheckLine clocks(Optional<String> date, Optional<Duration> seen) {
    Optional<Duration> skew =
        date.flatMap(AskingPlatform::read)
            .map(there -> Duration.between(there, clock.instant()))
            .or(() -> seen);
    if (skew.isEmpty()) {
      return CheckLine.waiting("Clocks agree", "not measured yet", "The first launch measures it.");
    }
    String apart = skew.get().abs().toSeconds() + " s apart";
    return skew.get().abs().compareTo(MOST) <= 0
        ? CheckLine.well("Clocks agree", apart)
        : CheckLine.look(
            "Clocks agree",
            apart,
            "Let both servers follow a time server: beyond 60 s launches are refused.");
  }

  private static Optional<Instant> read(String date) {
    try {
      return Optional.of(
          ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}
