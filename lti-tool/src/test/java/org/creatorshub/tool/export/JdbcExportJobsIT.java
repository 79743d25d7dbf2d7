package org.creatorshub.tool.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.credential.BadgeDesk;
import org.creatorshub.tool.curation.Arranging;
import org.creatorshub.tool.curation.Edition;
import org.creatorshub.tool.curation.InMemoryPieces;
import org.creatorshub.tool.curation.Piece;
import org.creatorshub.tool.keys.Sha256;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.Fixtures;
import org.creatorshub.tool.portfolio.KeptFile;
import org.creatorshub.tool.portfolio.KeptFiles;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.portfolio.Portfolios;
import org.creatorshub.tool.portfolio.StoredFiles;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.upload.FileKind;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcExportJobsIT {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final ExportJobs jobs = new JdbcExportJobs(jdbi);
  private final KeptFiles files = StoredFiles.over(jdbi);
  private final InMemoryPieces pieces = new InMemoryPieces();
  private final Portfolios portfolios = new Portfolios();
  private final LaunchSession learner = Fixtures.learner();

  @Test
  void makesAFileOfTwoHundredPiecesAndKeepsItSevenDays() throws IOException {
    byte[] content = new byte[512 * 1024];
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      random.nextBytes(content);
      add(i, content);
    }
    AskingForExport asking = new AskingForExport(jobs, clock(NOON));
    asking.ask(learner, false);
    asking.ask(learner, false);
    assertThat(asking.all(learner)).hasSize(1);
    long begun = System.nanoTime();
    // one connection, as from a pool
    jdbi.useHandle(handle -> making(NOON).round());
    report("200 pieces, 100 MB", begun);
    ExportJob job = asking.all(learner).getFirst();
    assertThat(job.state()).isEqualTo(ExportJob.State.READY);
    assertThat(job.percent()).isEqualTo(100);
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    jobs.copy(asking.ready(learner, job.id()).orElseThrow(), zip);
    assertThat((long) zip.size()).isEqualTo(job.bytes());
    Map<String, byte[]> whole = Exported.unpacked(zip.toByteArray());
    assertThat(Exported.data(zip.toByteArray()).path("items")).hasSize(200);
    assertThat(digest(whole.getOrDefault("work/own-piece-199/version-1-work-199.pdf", new byte[0])))
        .isEqualTo(digest(content));
    assertThat(asking.ready(Fixtures.learner(), job.id())).isEmpty();
    Instant later = NOON.plus(AskingForExport.KEPT);
    assertThat(new AskingForExport(jobs, clock(later)).ready(learner, job.id())).isEmpty();
    making(later.plusSeconds(1)).round();
    assertThat(jobs.of(learner.platform(), learner.person())).isEmpty();
  }

  @Test
  void beginsAnewWhatADeadWorkerLeft() {
    AskingForExport asking = new AskingForExport(jobs, clock(NOON));
    asking.ask(learner, false);
    ExportJob taken = jobs.take(NOON, NOON).orElseThrow();
    jobs.part(taken, 0, new byte[] {1, 2, 3});
    making(NOON.plusSeconds(30)).round();
    assertThat(asking.all(learner).getFirst().state()).isEqualTo(ExportJob.State.RUNNING);
    making(NOON.plus(Duration.ofMinutes(3))).round();
    assertThat(asking.all(learner).getFirst().state()).isEqualTo(ExportJob.State.READY);
  }

  @Test
  void saysThatItFailed() {
    AskingForExport asking = new AskingForExport(jobs, clock(NOON));
    asking.ask(learner, false);
    MakingExports broken =
        new MakingExports(
            jobs,
            collecting(),
            new WritingExport(files, (session, line) -> {}),
            bundle -> {
              throw new IllegalStateException("as if");
            },
            clock(NOON));
    assertThatThrownBy(broken::round).hasMessage("as if");
    assertThat(asking.all(learner).getFirst().state()).isEqualTo(ExportJob.State.FAILED);
    asking.ask(learner, false);
    assertThat(asking.all(learner)).hasSize(2);
    making(NOON).round();
  }

  private MakingExports making(Instant now) {
    return new MakingExports(
        jobs,
        collecting(),
        new WritingExport(files, (session, line) -> line.accept("{}")),
        bundle -> "<!doctype html>",
        clock(now));
  }

  private CollectingBundle collecting() {
    return new CollectingBundle(
        Fixtures.course(),
        portfolios.works(),
        portfolios.reflections(),
        session -> List.of(),
        new BadgeDesk().taking,
        new Arranging(Fixtures.course(), portfolios.works(), pieces, work -> List.of()),
        "Example University",
        Fixtures.clock());
  }

  private void add(int number, byte[] content) throws IOException {
    KeptFile file =
        files.keep(
            new KeptFiles.Arriving(
                Place.of(learner), "work " + number + ".pdf", FileKind.PDF, NOON),
            new ByteArrayInputStream(content));
    Edition edition =
        new Edition(
            1, "Piece " + number, "", "", List.of(), Optional.of(new Content.Upload(file)), NOON);
    pieces.add(
        learner.platform(),
        learner.person(),
        new Piece(
            UUID.randomUUID(), Piece.Origin.OWN, number, "", List.of(), NOON, List.of(edition)));
  }

  private static String digest(byte[] content) {
    return HexFormat.of().formatHex(Sha256.begin().digest(content));
  }

  private static Clock clock(Instant at) {
    return Clock.fixed(at, ZoneOffset.UTC);
  }

  /** A figure for people; no test fails by it, as machines differ. */
  private static void report(String what, long begun) {
    System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - begun) / 1e9);
  }
}
