package org.creatorshub.tool.wiring;

import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.reporting.retention.Cutoff;
import org.creatorshub.reporting.retention.Old;
import org.creatorshub.reporting.retention.Removed;
import org.creatorshub.reporting.retention.RemovingOld;
import org.creatorshub.reporting.retention.RemovingOld.Purpose;
import org.creatorshub.tool.audit.Actor;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.platform.Platforms;

/** {@code ./hub retention}: counts what the record store has kept long enough, and removes it. */
@Singleton
final class RetentionDesk {
  private static final String USAGE =
      "Say: ./hub retention --older-than 5y [--platform ID] [delete], with an age like 5y, 18m or"
          + " 90d. Without delete it only counts.";
  private static final Pattern AGE = Pattern.compile("([1-9][0-9]{0,3})([ymd])");

  private final RemovingOld removing;
  private final Platforms platforms;
  private final AuditLog audit;
  private final Clock clock;

  RetentionDesk(RemovingOld removing, Platforms platforms, AuditLog audit, Clock clock) {
    this.removing = removing;
    this.platforms = platforms;
    this.audit = audit;
    this.clock = clock;
  }

  int carryOut(List<String> arguments, PrintStream out) {
    Options options = Options.parse(arguments, Set.of("older-than", "platform"));
    boolean delete = options.words().equals(List.of("delete"));
    if (!delete && !options.words().isEmpty()) {
      throw new ConfigurationException(USAGE);
    }
    Optional<Platform> platform =
        Optional.ofNullable(options.named().get("platform")).map(this::platform);
    Cutoff cutoff = new Cutoff(before(options.required("older-than")), platform.map(Platform::id));
    RemovingOld.Result result = removing.remove(cutoff, delete ? Purpose.REMOVE : Purpose.COUNT);
    show(cutoff, result.found(), out);
    if (delete) {
      note(cutoff, platform, result.removed(), out);
    } else {
      out.println("Nothing was removed. To remove it, say the same with delete behind it.");
    }
    return 0;
  }

  private void note(Cutoff cutoff, Optional<Platform> platform, Removed gone, PrintStream out) {
    String removed = sentence(gone);
    Subject subject =
        platform
            .map(one -> Subject.of(one.id(), one.name()))
            .orElse(Subject.of("the record store"));
    audit.record(
        Actor.atServer(), "old records removed", subject, "before " + cutoff.before() + removed);
    out.println("Removed" + removed + ".");
  }

  private Instant before(String age) {
    Matcher matcher = AGE.matcher(age);
    if (!matcher.matches()) {
      throw new ConfigurationException(USAGE);
    }
    int count = Integer.parseInt(matcher.group(1));
    Period period =
        switch (matcher.group(2)) {
          case "y" -> Period.ofYears(count);
          case "m" -> Period.ofMonths(count);
          default -> Period.ofDays(count);
        };
    return clock.instant().atOffset(ZoneOffset.UTC).minus(period).toInstant();
  }

  private Platform platform(String id) {
    return platforms.all().stream()
        .filter(one -> one.id().toString().equals(id))
        .findFirst()
        .orElseThrow(
            () -> {
              List<String> known =
                  platforms.all().stream().map(one -> one.id() + "  " + one.name()).toList();
              return new ConfigurationException(
                  "No platform has the id " + id + ". There are:\n" + String.join("\n", known));
            });
  }

  private void show(Cutoff cutoff, Old old, PrintStream out) {
    out.println("Stored before " + cutoff.before() + ":");
    for (Old.Line line : old.lines()) {
      String whose = line.platform().map(this::name).orElse("other systems");
      out.printf(Locale.ROOT, "%10d  %s, %s%n", line.statements(), line.verb(), whose);
    }
    row(out, old.statements(), "statements in all");
    row(out, old.files(), "files that only they name");
    row(out, old.copies(), "copies of them that other record stores did not take yet");
    if (cutoff.platform().isEmpty()) {
      row(out, old.documents(), "states and profiles of agents, last changed before then");
    } else {
      out.println("Documents stay: they belong to no platform.");
    }
    row(out, old.held(), "old statements stay, tied to a statement that stays");
    out.println("Dashboards keep what they count; copies at other record stores stay there.");
  }

  private static void row(PrintStream out, long count, String what) {
    out.printf(Locale.ROOT, "%10d  %s%n", count, what);
  }

  private String name(String platform) {
    return platforms.all().stream()
        .filter(one -> one.id().toString().equals(platform))
        .map(Platform::name)
        .findFirst()
        .orElse("platform " + platform);
  }

  private static String sentence(Removed removed) {
    return ": %d statements, %d files, %d waiting copies, %d documents"
        .formatted(removed.statements(), removed.files(), removed.copies(), removed.documents());
  }
}
