package org.creatorshub.tool.console;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.admin.CurrentAdmin;
import org.creatorshub.tool.admin.ScopedToPlatform;
import org.creatorshub.tool.audit.AuditEntry;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.AuditSearch;
import org.creatorshub.tool.text.Csv;
import org.creatorshub.tool.text.Moment;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /admin/audit}: who changed what, on a page and as a file. */
@ScopedToPlatform
@Path("/admin/audit")
public class AuditResource {
  private static final int PER_PAGE = 50;
  private static final int PER_FILE = 50_000;
  private static final int LONGEST_WORDS = 100;

  private final CurrentAdmin current;
  private final AuditLog log;

  public AuditResource(CurrentAdmin current, AuditLog log) {
    this.current = current;
    this.log = log;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public String list(
      @RestQuery @DefaultValue("") String words, @RestQuery @DefaultValue("") String before) {
    List<AuditEntry> found = find(words, number(before), PER_PAGE + 1);
    List<AuditEntry> shown = found.subList(0, Math.min(PER_PAGE, found.size()));
    String query = "words=" + URLEncoder.encode(cut(words), StandardCharsets.UTF_8);
    String older =
        found.size() > PER_PAGE
            ? "/admin/audit?" + query + "&before=" + shown.getLast().number()
            : "";
    AuditPage page =
        new AuditPage(
            cut(words),
            shown.stream().map(AuditResource::line).toList(),
            older,
            "/admin/audit/audit.csv?" + query);
    return ConsoleTemplates.audit(current.frame(), page).render();
  }

  /** The newest 50,000 lines; whoever wants more asks with words. */
  @GET
  @Path("/audit.csv")
  public Response file(@RestQuery @DefaultValue("") String words) {
    List<List<String>> rows =
        find(words, Optional.empty(), PER_FILE).stream().map(AuditResource::row).toList();
    String csv =
        Csv.of(
            List.of("number", "at", "who", "network", "action", "subject", "platform", "detail"),
            rows);
    return Response.ok(csv, "text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  private List<AuditEntry> find(String words, Optional<Long> before, int most) {
    return log.find(new AuditSearch(current.scope().platform(), cut(words), before, most));
  }

  private static String cut(String words) {
    String clean = words.replaceAll("\\p{Cntrl}", " ").strip();
    return clean.substring(0, Math.min(LONGEST_WORDS, clean.length()));
  }

  private static Optional<Long> number(String text) {
    return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  private static AuditPage.Line line(AuditEntry entry) {
    return new AuditPage.Line(
        Moment.full(entry.at()),
        entry.actor().name(),
        entry.actor().network(),
        entry.action(),
        entry.subject().name(),
        entry.detail());
  }

  private static List<String> row(AuditEntry entry) {
    return List.of(
        Long.toString(entry.number()),
        entry.at().toString(),
        entry.actor().name(),
        entry.actor().network(),
        entry.action(),
        entry.subject().name(),
        entry.subject().platform().map(Object::toString).orElse(""),
        entry.detail());
  }
}
