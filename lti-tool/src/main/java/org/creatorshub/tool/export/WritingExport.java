package org.creatorshub.tool.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.creatorshub.tool.credential.TakingBadge;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.KeptFiles;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.upload.FileKind;

/**
 * Writes the ZIP as it goes: at most one part of one file is in memory, and the manifest comes
 * last, when every digest is known.
 */
public final class WritingExport {
  static final String SCHEMA = "/META-INF/resources/schema/portfolio-1.json";
  private static final ObjectMapper JSON = new ObjectMapper();
  private final KeptFiles files;
  private final OwnRecords records;

  public WritingExport(KeptFiles files, OwnRecords records) {
    this.files = files;
    this.records = records;
  }

  void write(LaunchSession session, Bundle bundle, String index, OutputStream to)
      throws IOException {
    try (Archive archive = new Archive(to)) {
      archive.add("index.html", out -> out.write(utf8(index)));
      archive.add(
          "portfolio.pdf",
          false,
          out -> new PortfolioPdf(files).write(session.platform(), bundle, out));
      archive.add("portfolio.json", out -> out.write(json(PortfolioJson.of(bundle))));
      archive.add("statements.jsonl", out -> writeRecords(session, out));
      archive.add("style.css", out -> copy("/export/style.css", out));
      archive.add("portfolio.schema.json", out -> copy(SCHEMA, out));
      archive.add("README.txt", out -> copy("/export/README.txt", out));
      archive.add("resume.json", out -> out.write(json(Resume.of(bundle))));
      archive.add("elm.uploadable.json", out -> out.write(json(Elm.of(bundle))));
      archive.add("leap2a.xml", out -> Leap2a.write(bundle, out));
      List<Item.Placed> placed =
          bundle.items().stream()
              .flatMap(item -> item.versions().stream())
              .sorted(Comparator.comparing(Item.Placed::path))
              .toList();
      for (Item.Placed one : placed) {
        archive.add(
            one.path(),
            shrinks(one.version().content()),
            out -> writeWork(session.platform(), one.version().content(), out));
      }
      for (TakingBadge.File badge : bundle.badges()) {
        archive.add("badges/" + badge.name(), out -> out.write(badge.bytes()));
      }
      archive.finish(manifest -> json(PortfolioJson.manifest(bundle, manifest)));
    }
  }

  private static boolean shrinks(Content content) {
    return switch (content) {
      case Content.Text text -> true;
      case Content.Link link -> true;
      case Content.Upload upload ->
          upload.file().kind() == FileKind.CSV || upload.file().kind() == FileKind.TXT;
    };
  }

  private void writeWork(UUID platform, Content content, OutputStream out) throws IOException {
    switch (content) {
      case Content.Text(String text) -> out.write(utf8(text));
      case Content.Link link -> out.write(utf8(link.address() + "\n"));
      case Content.Upload upload -> files.copy(platform, upload.file().id(), out);
    }
  }

  private void writeRecords(LaunchSession session, OutputStream out) throws IOException {
    try {
      records.each(
          session,
          line -> {
            try {
              out.write(utf8(line + "\n"));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw new IOException("The download was broken off", e);
    }
  }

  private static void copy(String resource, OutputStream out) throws IOException {
    try (InputStream file = WritingExport.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      file.transferTo(out);
    }
  }

  private static byte[] json(Object document) throws IOException {
    return utf8(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
