package org.creatorshub.tool.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.creatorshub.tool.curation.Edition;
import org.creatorshub.tool.curation.Piece;
import org.creatorshub.tool.export.BringingPortfolio.Result;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.Fixtures;
import org.creatorshub.tool.portfolio.KeptFile;
import org.creatorshub.tool.portfolio.Outcome;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.upload.FileKind;
import org.creatorshub.tool.upload.SampleFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoundTripTest {
  private final Exported here = new Exported();
  private final Exported there = new Exported();

  @BeforeEach
  void aPortfolioOfEveryKind() throws IOException {
    here.portfolios.text(here.learner, "First " + Fixtures.HOSTILE);
    here.portfolios.file(here.learner, "Plán.pdf", FileKind.PDF, SampleFiles.honest(FileKind.PDF));
    here.portfolios.link(here.learner, "https://example.org/?a=1");
    add(kept("photo.jpg", FileKind.JPEG), "A photo", "What it shows", "A market stall");
    add(kept("chart.png", FileKind.PNG), "A chart", "", "Visits by week");
  }

  @Test
  void bringsTheSamePortfolioBack() throws IOException {
    byte[] first = here.zip();
    assertThat(there.bring(first)).isInstanceOf(Result.Brought.class);
    byte[] second = there.zip();
    assertThat(content(second)).isEqualTo(content(first));
    assertThat(Exported.data(second).at("/items/0/origin").asText()).isEqualTo("IMPORTED");
  }

  @Test
  void doublesNothing() throws IOException {
    byte[] zip = here.zip();
    assertThat(((Result.Brought) here.bring(zip)).there()).isEqualTo(3);
    assertThat(((Result.Brought) there.bring(zip)).added()).isEqualTo(3);
    long bytes = there.portfolios.files().bytesOf(there.learner.platform(), there.learner.person());
    assertThat(((Result.Brought) there.bring(zip)).added()).isZero();
    assertThat(there.portfolios.files().bytesOf(there.learner.platform(), there.learner.person()))
        .isEqualTo(bytes);
  }

  @Test
  void bringsWhatOthersSaidAsSomethingFromElsewhere() throws IOException {
    there.bring(here.zip());
    assertThat(there.arranging.of(there.learner.platform(), there.learner.person()))
        .filteredOn(piece -> piece.title().equals("What was earned"))
        .singleElement()
        .satisfies(
            piece -> {
              assertThat(piece.source()).isEqualTo("Example University, What was earned");
              assertThat(piece.said().getFirst().mark()).isEqualTo("75 %");
            });
  }

  @Test
  void refusesWhatIsNoPortfolioOrNewerOrTooLarge() throws IOException {
    assertThat(there.bring("no zip".getBytes(UTF_8)))
        .isEqualTo(new Result.Refused(BringRule.NOT_A_PORTFOLIO));
    assertThat(there.bring(zip(Map.of("a.txt", "x".getBytes(UTF_8)))))
        .isEqualTo(new Result.Refused(BringRule.NOT_A_PORTFOLIO));
    assertThat(there.bring(zip(Map.of("portfolio.json", "{".getBytes(UTF_8)))))
        .isEqualTo(new Result.Refused(BringRule.NOT_A_PORTFOLIO));
    byte[] newer = "{\"format\":\"creatorshub-portfolio/2\"}".getBytes(UTF_8);
    assertThat(there.bring(zip(Map.of("portfolio.json", newer))))
        .isEqualTo(new Result.Refused(BringRule.NEWER_FORMAT));
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 5_001; i++) {
      many.put("a" + i, new byte[0]);
    }
    assertThat(there.bring(zip(many))).isEqualTo(new Result.Refused(BringRule.TOO_LARGE));
  }

  @Test
  void leavesOutWhatWasChangedAndTakesTheRest() throws IOException {
    Map<String, byte[]> files = Exported.unpacked(here.zip());
    files.replaceAll(
        (name, bytes) -> name.endsWith(".pdf") ? "%PDF-1.7 other".getBytes(UTF_8) : bytes);
    Result.Brought brought = (Result.Brought) there.bring(zip(files));
    assertThat(brought.added()).isEqualTo(2);
    assertThat(brought.words()).anySatisfy(word -> assertThat(word).contains("was changed"));
  }

  @Test
  void followsNoPathThatTheDataName() throws IOException {
    Map<String, byte[]> files = Exported.unpacked(here.zip());
    String data =
        new String(files.get("portfolio.json"), UTF_8)
            .replaceAll("\"path\" : \"work/[^\"]*\"", "\"path\" : \"../../../../etc/passwd\"");
    files.put("portfolio.json", data.getBytes(UTF_8));
    assertThat(((Result.Brought) there.bring(zip(files))).added()).isZero();
  }

  @Test
  void judgesFilesLikeEveryUpload() throws IOException {
    Map<String, byte[]> files = Exported.unpacked(here.zip());
    String data = new String(files.get("portfolio.json"), UTF_8).replace("Plán.pdf", "plan.html");
    files.put("portfolio.json", data.getBytes(UTF_8));
    Result.Brought brought = (Result.Brought) there.bring(zip(files));
    assertThat(brought.added()).isEqualTo(2);
    assertThat(brought.words())
        .anySatisfy(word -> assertThat(word).contains("Files of this kind are not taken"));
  }

  @Test
  void writesWhatThePublishedSchemaSays() throws IOException {
    JsonNode schema =
        new ObjectMapper().readTree(Exported.unpacked(here.zip()).get("portfolio.schema.json"));
    List<String> faults = new ArrayList<>();
    new SmallSchema(schema).check(schema, Exported.data(here.zip()), "$", faults);
    assertThat(faults).isEmpty();
    new SmallSchema(schema)
        .check(schema, new ObjectMapper().readTree("{\"format\":\"other\"}"), "$", faults);
    assertThat(faults).isNotEmpty();
  }

  @Test
  void writesTheOtherFormatsWhole() throws Exception {
    Map<String, byte[]> files = Exported.unpacked(here.zip());
    var feed =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(files.get("leap2a.xml")));
    List<String> sources = new ArrayList<>();
    var contents = feed.getElementsByTagName("content");
    for (int i = 0; i < contents.getLength(); i++) {
      var source = contents.item(i).getAttributes().getNamedItem("src");
      if (source != null) {
        sources.add(source.getNodeValue());
      }
    }
    assertThat(sources).hasSize(3);
    assertThat(files.keySet()).containsAll(sources);
    JsonNode resume = new ObjectMapper().readTree(files.get("resume.json"));
    assertThat(resume.path("projects")).hasSize(3);
    assertThat(resume.at("/projects/0/startDate").asText()).isEqualTo("2026-03-02");
    JsonNode elm = new ObjectMapper().readTree(files.get("elm.uploadable.json"));
    assertThat(elm.at("/credential/credentialSubject/hasClaim/0/title/en/0").asText()).isNotEmpty();
    assertThat(elm.at("/credential/proof").isMissingNode()).isTrue();
  }

  /**
   * What an export says of its pieces, without the names and places that differ by installation.
   */
  private static List<JsonNode> content(byte[] zip) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    for (JsonNode item : Exported.data(zip).path("items")) {
      ObjectNode same = item.deepCopy();
      same.remove(List.of("id", "origin", "unit", "unitTitle"));
      same.path("versions")
          .forEach(version -> ((ObjectNode) version).remove(List.of("path", "words")));
      items.add(same);
    }
    return items;
  }

  private Content kept(String name, FileKind kind) throws IOException {
    var file = Files.createTempFile("sample", "");
    Files.write(file, SampleFiles.honest(kind));
    Outcome<KeptFile> kept =
        Fixtures.keeping(here.portfolios.files()).keep(Place.of(here.learner), name, file);
    Files.delete(file);
    return new Content.Upload(((Outcome.Kept<KeptFile>) kept).value());
  }

  private void add(Content content, String title, String words, String alt) {
    UUID id = UUID.randomUUID();
    Edition edition =
        new Edition(
            1,
            title,
            words,
            alt,
            List.of("LO7.1"),
            Optional.of(content),
            Fixtures.clock().instant());
    int place = here.pieces.of(here.learner.platform(), here.learner.person()).size() + 1;
    here.pieces.add(
        here.learner.platform(),
        here.learner.person(),
        new Piece(
            id,
            Piece.Origin.OWN,
            place,
            "",
            List.of(),
            Fixtures.clock().instant(),
            List.of(edition)));
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return out.toByteArray();
  }
}
