package org.creatorshub.tool.column;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.lmsclient.LmsAnswer;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.platform.Platform;

/** Tells which column of the gradebook to use for a test or a task, and remembers it. */
public final class UsingColumn {

  /** The column, or why there is none. */
  public sealed interface Result {}

  public record Use(URI column) implements Result {}

  public record None(String reason) implements Result {}

  public record Later(LmsAnswer answer) implements Result {}

  /** Whether a column may be made where there is none. */
  public enum Missing {
    MAKE,
    LEAVE
  }

  private final Columns columns;
  private final FindingColumn finding;
  private final Clock clock;

  /**
   * Makes the use case.
   *
   * @param launches our address for launches, below which every unit has its own
   */
  public UsingColumn(Columns columns, LmsClient client, URI launches, Clock clock) {
    this.columns = columns;
    this.finding = new FindingColumn(client, launches);
    this.clock = clock;
  }

  /** The column that is known, else one that is found, else, if so wanted, one that is made. */
  public Result use(
      Platform platform, UUID link, Gradebook gradebook, Wanted wanted, Missing missing) {
    Optional<URI> known = known(platform.id(), link, gradebook, wanted);
    return known.isPresent()
        ? new Use(known.get())
        : columns.alone(
            platform.id(), link, () -> look(platform, link, gradebook, wanted, missing));
  }

  private Result look(
      Platform platform, UUID link, Gradebook gradebook, Wanted wanted, Missing missing) {
    // Somebody else may have found or made it while we waited for our turn.
    Optional<URI> known = known(platform.id(), link, gradebook, wanted);
    if (known.isPresent()) {
      return new Use(known.get());
    }
    return kept(
        platform.id(),
        link,
        gradebook,
        wanted,
        missing == Missing.MAKE
            ? finding.findOrMake(platform, gradebook, wanted)
            : finding.find(platform, gradebook, wanted));
  }

  /** After the LMS said that a column is gone: another one, if there is one (LTI-AGS-12). */
  public Result insteadOf(
      URI gone, Platform platform, UUID link, Gradebook gradebook, Wanted wanted) {
    columns.forget(platform.id(), link, wanted.resource());
    FindingColumn.Result found = finding.find(platform, gradebook, wanted);
    return found instanceof FindingColumn.Found(URI address, boolean made) && address.equals(gone)
        ? new None("the gradebook column is gone")
        : kept(platform.id(), link, gradebook, wanted, found);
  }

  /**
   * Keeps the column that launches name now: they stop naming it once the link has a second one.
   */
  public void remember(UUID platform, UUID link, Gradebook gradebook, Wanted wanted) {
    boolean kept =
        columns.of(platform, link).stream()
            .anyMatch(column -> column.resource().equals(wanted.resource()));
    Optional<URI> known = known(platform, link, gradebook, wanted);
    if (!kept && known.isPresent()) {
      columns.keep(
          new Column(platform, link, wanted.resource(), known.get(), false, Optional.empty()),
          clock.instant());
    }
  }

  /** A teacher wants a column: the one that is there, else a new one. */
  public Result make(Platform platform, UUID link, Gradebook gradebook, Wanted wanted) {
    return columns.alone(
        platform.id(),
        link,
        () ->
            kept(
                platform.id(),
                link,
                gradebook,
                wanted,
                finding.findOrMake(platform, gradebook, wanted)));
  }

  /** The column as far as it is known without asking the LMS; the launch has the last word. */
  public Optional<URI> known(UUID platform, UUID link, Gradebook gradebook, Wanted wanted) {
    List<Column> all = columns.of(platform, link);
    Optional<Column> kept =
        all.stream().filter(column -> column.resource().equals(wanted.resource())).findFirst();
    Optional<URI> named =
        gradebook
            .named()
            .filter(uri -> wanted.main())
            .filter(uri -> !kept.flatMap(Column::insteadOf).equals(Optional.of(uri)))
            .filter(uri -> all.stream().noneMatch(other -> takenBy(other, uri, wanted)));
    return named.or(() -> kept.map(Column::address));
  }

  /** A launch names the only column of a link, which may be that of another task. */
  private static boolean takenBy(Column other, URI address, Wanted wanted) {
    return other.address().equals(address) && !other.resource().equals(wanted.resource());
  }

  private Result kept(
      UUID platform, UUID link, Gradebook gradebook, Wanted wanted, FindingColumn.Result result) {
    return switch (result) {
      case FindingColumn.Found(URI address, boolean made) -> {
        Optional<URI> insteadOf = gradebook.named().filter(named -> !named.equals(address));
        columns.keep(
            new Column(platform, link, wanted.resource(), address, made, insteadOf),
            clock.instant());
        yield new Use(address);
      }
      case FindingColumn.None none -> new None(none.reason());
      case FindingColumn.Later later -> new Later(later.answer());
    };
  }
}
