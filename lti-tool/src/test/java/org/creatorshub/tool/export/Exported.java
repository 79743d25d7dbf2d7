package org.creatorshub.tool.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.creatorshub.content.course.Course;
import org.creatorshub.tool.Pages;
import org.creatorshub.tool.credential.BadgeDesk;
import org.creatorshub.tool.curation.Arranging;
import org.creatorshub.tool.curation.InMemoryPieces;
import org.creatorshub.tool.portfolio.Feedback;
import org.creatorshub.tool.portfolio.Fixtures;
import org.creatorshub.tool.portfolio.Portfolios;
import org.creatorshub.tool.session.LaunchSession;

/** An installation with one portfolio, from which files go out and into which they come. */
final class Exported {
  private static final Feedback.Line LINE =
      new Feedback.Line("Aim", 3, "7.5 of 10", "Clear.", "Good");
  final Portfolios portfolios = new Portfolios();
  final InMemoryPieces pieces = new InMemoryPieces();
  final LaunchSession learner = Fixtures.learner();
  private final BadgeDesk desk = new BadgeDesk();
  private final Course course = Fixtures.course();
  final Arranging arranging =
      new Arranging(
          course,
          portfolios.works(),
          pieces,
          work ->
              List.of(new Feedback.Said(1, "Your teacher", "today", "75 %", "Ž", List.of(LINE))));
  final BringingPortfolio bringing =
      new BringingPortfolio(
          portfolios.works(),
          pieces,
          arranging,
          new BroughtPiece(Fixtures.keeping(portfolios.files())),
          Fixtures.clock());

  byte[] zip() throws IOException {
    Bundle bundle =
        new CollectingBundle(
                course,
                portfolios.works(),
                portfolios.reflections(),
                session -> List.of(),
                desk.taking,
                arranging,
                "Example University",
                Fixtures.clock())
            .collect(learner, false);
    String index = Pages.render("export/index", Map.of("page", ExportPage.of(bundle)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WritingExport(portfolios.files(), (session, line) -> line.accept("{}"))
        .write(learner, bundle, index, out);
    return out.toByteArray();
  }

  BringingPortfolio.Result bring(byte[] zip) throws IOException {
    Path file = Files.createTempFile("brought", ".zip");
    try {
      return bringing.bring(learner, Files.write(file, zip));
    } finally {
      Files.delete(file);
    }
  }

  static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  static JsonNode data(byte[] zip) throws IOException {
    return new ObjectMapper().readTree(unpacked(zip).get("portfolio.json"));
  }
}
