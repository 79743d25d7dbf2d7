package org.creatorshub.tool.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.creatorshub.reporting.document.PersonDocuments;
import org.creatorshub.reporting.lrs.PersonStatements;
import org.creatorshub.tool.portfolio.KeptFiles;

/**
 * Writes everything that is stored about a person as one ZIP, as it goes: at most one part of one
 * file is in memory.
 */
public final class ExportingPerson {
  private final PersonalData data;
  private final PersonStatements statements;
  private final PersonDocuments documents;
  private final KeptFiles files;
  private final Clock clock;

  /** Whose hands the export goes into. */
  public enum Reader {
    /** The person: private notes and drafts are theirs to take. */
    THEMSELVES,
    /** Somebody in charge: private notes and drafts stay closed, as the learner was promised. */
    IN_CHARGE
  }

  public ExportingPerson(
      PersonalData data,
      PersonStatements statements,
      PersonDocuments documents,
      KeptFiles files,
      Clock clock) {
    this.data = data;
    this.statements = statements;
    this.documents = documents;
    this.files = files;
    this.clock = clock;
  }

  /** The export, ready to be written; empty for somebody unknown. */
  public Optional<Export> of(UUID platform, UUID person, Reader reader) {
    return data.find(platform, person).map(keys -> to -> write(keys, reader, to));
  }

  /** Writes the ZIP. */
  @FunctionalInterface
  public interface Export {
    void to(OutputStream out) throws IOException;
  }

  private void write(PersonKeys keys, Reader reader, OutputStream to) throws IOException {
    Map<String, Long> lines = new LinkedHashMap<>();
    try (ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
      for (PersonalTable table : PersonalTables.ALL) {
        if (!table.shown().isEmpty()) {
          String name = "data/" + table.table() + ".jsonl";
          Consumer<Consumer<String>> rows = line -> data.rows(keys, readable(table, reader), line);
          lines.put(name, entry(zip, name, rows));
        }
      }
      String records = "records/statements.jsonl";
      lines.put(records, entry(zip, records, line -> statements.each(keys.marks(), line)));
      String noted = "records/documents.jsonl";
      lines.put(noted, entry(zip, noted, line -> documents.each(keys.marks(), line)));
      writeAttachments(keys, zip);
      for (PersonalData.StoredFile file : data.files(keys)) {
        zip.putNextEntry(new ZipEntry("files/" + file.id() + "-" + plain(file.name())));
        files.copy(keys.platform(), file.id(), zip);
        zip.closeEntry();
      }
      zip.putNextEntry(new ZipEntry("README.txt"));
      zip.write(utf8(ExportReadme.text(clock.instant(), reader, lines)));
      zip.closeEntry();
    }
  }

  /** Named by their hashes, as statements name them; one removed meanwhile is left out. */
  private void writeAttachments(PersonKeys keys, ZipOutputStream zip) throws IOException {
    for (String sha2 : statements.files(keys.marks())) {
      Optional<byte[]> file = statements.file(sha2);
      if (file.isPresent()) {
        zip.putNextEntry(new ZipEntry("records/files/" + sha2));
        zip.write(file.get());
        zip.closeEntry();
      }
    }
  }

  /** What only the learner may read keeps its place and its times. */
  private static PersonalTable readable(PersonalTable table, Reader reader) {
    if (reader == Reader.THEMSELVES) {
      return table;
    }
    return switch (table.table()) {
      case "portfolio_reflection" -> table.showing("place_id, subject, saved_at");
      case "diagnostic_answer" -> table.showing("round_id, saved_at");
      case "portfolio_item" ->
          table.showing("item_id, place_id, unit, artefact, draft_saved_at, created_at");
      case "written_text" ->
          table.showing("registration, text_id, saved_at, compared_at, checked_at, version");
      default -> table;
    };
  }

  private static long entry(ZipOutputStream zip, String name, Consumer<Consumer<String>> rows)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    long[] count = new long[1];
    try {
      rows.accept(
          line -> {
            count[0]++;
            try {
              zip.write(utf8(line + "\n"));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw new IOException("The download was broken off", e);
    }
    zip.closeEntry();
    return count[0];
  }

  private static String plain(String name) {
    return name.replaceAll("[^A-Za-z0-9._-]+", "-");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
