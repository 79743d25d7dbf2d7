package org.creatorshub.tool.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.creatorshub.tool.Pages;
import org.creatorshub.tool.credential.BadgeDesk;
import org.creatorshub.tool.curation.Arranging;
import org.creatorshub.tool.curation.InMemoryPieces;
import org.creatorshub.tool.keys.Sha256;
import org.creatorshub.tool.portfolio.Feedback;
import org.creatorshub.tool.portfolio.Fixtures;
import org.creatorshub.tool.portfolio.Portfolios;
import org.creatorshub.tool.portfolio.UnitResult;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.upload.FileKind;
import org.creatorshub.tool.upload.SampleFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WritingExportTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Feedback.Said SAID =
      new Feedback.Said(
          2,
          "Your teacher",
          "3 March 2026",
          "75 %",
          "Well reasoned. " + Fixtures.HOSTILE,
          List.of(new Feedback.Line("Purpose", 3, "18.75 of 25", "Justified.", "")));
  private static final byte[] HIDDEN = {1, 2, 3};
  private final LaunchSession learner = Fixtures.learner();
  private final Portfolios portfolios = new Portfolios();
  private final BadgeDesk desk = new BadgeDesk();
  private byte[] pdf = HIDDEN;
  private final InMemoryPieces pieces = new InMemoryPieces();

  @BeforeEach
  void aLearnerHandsInTwiceAndTakesNotes() throws IOException {
    pdf = SampleFiles.honest(FileKind.PDF);
    portfolios.text(learner, Fixtures.HOSTILE);
    portfolios.file(learner, "Plán <b>& rozpočet.pdf", FileKind.PDF, pdf);
    portfolios.link(learner, "https://example.org/?a='&b=<script>");
    portfolios.note(learner, "u07/ledger", "Secret " + Fixtures.HOSTILE);
    portfolios.note(learner, "u07/lesson", "Afterthought " + Fixtures.HOSTILE);
  }

  @Test
  void manifestProvesEveryOtherFile() throws IOException {
    Map<String, byte[]> files = export(false);
    JsonNode manifest = json(files, "MANIFEST.json");
    Set<String> listed = new TreeSet<>();
    for (JsonNode file : manifest.get("files")) {
      byte[] content = files.get(file.get("path").asText());
      assertThat(content).hasSize(file.get("bytes").asInt());
      assertThat(HexFormat.of().formatHex(Sha256.begin().digest(content)))
          .isEqualTo(file.get("sha256").asText());
      listed.add(file.get("path").asText());
    }
    Set<String> others = new TreeSet<>(files.keySet());
    others.remove("MANIFEST.json");
    assertThat(listed).isEqualTo(others);
  }

  @Test
  void holdsEveryBadgeInEveryForm() throws IOException {
    String credential = desk.earned(82).issued(false, false).credential();
    Map<String, byte[]> files = unpacked(zip(desk.learner, false));
    String name = "badges/badge-u07-" + desk.only().id().toString().substring(0, 8);
    assertThat(files).containsKeys(name + ".png", name + ".svg", name + ".jwt");
    assertThat(new String(files.getOrDefault(name + ".json", HIDDEN), UTF_8)).isEqualTo(credential);
    assertThat(new String(files.getOrDefault("index.html", HIDDEN), UTF_8)).contains(name + ".png");
    assertThat(json(files, "portfolio.json").path("badges")).hasSize(4);
  }

  @Test
  void holdsTheWorkItselfUnderSafeNames() throws IOException {
    Map<String, byte[]> files = export(false);
    assertThat(files.keySet())
        .containsExactly(
            "index.html",
            "portfolio.pdf",
            "portfolio.json",
            "statements.jsonl",
            "style.css",
            "portfolio.schema.json",
            "README.txt",
            "resume.json",
            "elm.uploadable.json",
            "leap2a.xml",
            "work/u07-ledger/version-1.txt",
            "work/u07-ledger/version-2-plan-b-rozpocet.pdf",
            "work/u07-ledger/version-3-link.txt",
            "MANIFEST.json");
    assertThat(files.get("work/u07-ledger/version-1.txt"))
        .isEqualTo(Fixtures.HOSTILE.getBytes(UTF_8));
    assertThat(files.get("work/u07-ledger/version-2-plan-b-rozpocet.pdf")).isEqualTo(pdf);
  }

  @Test
  void bringsWhatTheTeacherSaidAlong() throws IOException {
    Map<String, byte[]> files = export(false);
    assertThat(new String(files.get("index.html"), UTF_8))
        .contains("Your teacher: 75 %", "Well reasoned. ", "Purpose, level 3 of 4, 18.75 of 25")
        .doesNotContain("<script");
    JsonNode said = json(files, "portfolio.json").at("/items/0/feedback/0");
    assertThat(said.path("version").asInt()).isEqualTo(2);
    assertThat(said.path("mark").asText()).isEqualTo("75 %");
    assertThat(said.at("/criteria/0/descriptor").asText()).isEqualTo("Justified.");
  }

  @Test
  void everyLinkOfThePageLeadsToAFileBesideIt() throws IOException {
    Map<String, byte[]> files = export(true);
    String page = new String(files.get("index.html"), UTF_8);
    Set<String> targets =
        Pattern.compile("(?:href|src)=\"([^\"]*)\"")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    assertThat(targets).hasSizeGreaterThan(5);
    assertThat(files.keySet()).containsAll(targets);
  }

  @Test
  void pageAndStyleAskNobodyForAnything() throws IOException {
    Map<String, byte[]> files = export(true);
    assertThat(new String(files.get("index.html"), UTF_8))
        .doesNotContain("<script")
        .doesNotContain("style=")
        .doesNotContain("<b>&")
        .contains("&lt;script&gt;alert(1)");
    assertThat(new String(files.get("style.css"), UTF_8)).doesNotContain("url(", "@import", "http");
  }

  @Test
  void leavesNotesAtHomeUnlessAskedFor() throws IOException {
    Map<String, byte[]> without = export(false);
    assertThat(new String(without.get("index.html"), UTF_8))
        .doesNotContain("Secret", "Afterthought");
    assertThat(json(without, "portfolio.json").get("leftOut")).hasSize(1);
    assertThat(new String(without.get("portfolio.json"), UTF_8)).doesNotContain("Secret");
    Map<String, byte[]> with = export(true);
    assertThat(new String(with.get("index.html"), UTF_8)).contains("Secret", "Afterthought");
    assertThat(json(with, "portfolio.json").get("notes")).hasSize(1);
    assertThat(json(with, "portfolio.json").get("leftOut")).isEmpty();
  }

  @Test
  void holdsOneLinePerRecordAndNothingElse() throws IOException {
    assertThat(new String(export(false).get("statements.jsonl"), UTF_8))
        .isEqualTo("{\"id\":1}\n{\"id\":2}\n");
  }

  @Test
  void makesTheSameBytesFromTheSameWork() throws IOException {
    assertThat(zip(true)).isEqualTo(zip(true));
  }

  @Test
  void tellsTheSameTaskOfTwoCoursesApart() throws IOException {
    portfolios.textElsewhere(learner, "Another course");
    assertThat(export(false)).containsKey("work/u07-ledger-2/version-1.txt");
  }

  @Test
  void exportsAnEmptyPortfolioToo() throws IOException {
    Map<String, byte[]> files = unpacked(zip(Fixtures.learner(), false));
    assertThat(new String(files.get("index.html"), UTF_8)).contains("Nothing was handed in");
    assertThat(json(files, "portfolio.json").get("items")).isEmpty();
  }

  private Map<String, byte[]> export(boolean notes) throws IOException {
    return unpacked(zip(notes));
  }

  private byte[] zip(boolean notes) throws IOException {
    return zip(learner, notes);
  }

  private byte[] zip(LaunchSession session, boolean notes) throws IOException {
    UnitResult result =
        new UnitResult(
            "u07",
            1,
            Optional.of(NOON),
            2,
            Optional.of(new BigDecimal("66.67")),
            Optional.of(false),
            Optional.of(NOON));
    Bundle bundle =
        new CollectingBundle(
                Fixtures.course("Title " + Fixtures.HOSTILE),
                portfolios.works(),
                portfolios.reflections(),
                any -> List.of(result),
                desk.taking,
                new Arranging(
                    Fixtures.course("Title " + Fixtures.HOSTILE),
                    portfolios.works(),
                    pieces,
                    work -> List.of(SAID)),
                "Example University",
                Clock.fixed(NOON, ZoneOffset.UTC))
            .collect(session, notes);
    OwnRecords records =
        (any, line) -> {
          line.accept("{\"id\":1}");
          line.accept("{\"id\":2}");
        };
    String index = Pages.render("export/index", Map.of("page", ExportPage.of(bundle)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WritingExport(portfolios.files(), records).write(session, bundle, index, out);
    return out.toByteArray();
  }

  private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private static JsonNode json(Map<String, byte[]> files, String name) throws IOException {
    return new ObjectMapper().readTree(files.get(name));
  }
}
