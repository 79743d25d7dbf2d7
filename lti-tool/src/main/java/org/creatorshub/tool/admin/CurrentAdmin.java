package org.creatorshub.tool.admin;

import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.audit.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in to the console in this request. Set by {@link AdminFilter} before any page under
 * {@code /admin} runs.
 */
@RequestScoped
public class CurrentAdmin {
  private @Nullable AdminSession session;
  private String network = "";
  private String path = "";
  private List<ConsoleEntry> entries = List.of();
  private Optional<String> platform = Optional.empty();

  /** The session of this request. */
  public AdminSession session() {
    if (session == null) {
      throw new IllegalStateException("Nobody is signed in to the console in this request");
    }
    return session;
  }

  /** What every query of this request is bound to. */
  public Scope scope() {
    return session().scope();
  }

  /** Who acts, for the audit log. */
  public Actor actor() {
    return new Actor(session().name(), network);
  }

  /** False where the signed-in person may not see this LMS; answer as if it did not exist. */
  public boolean mayUse(UUID asked) {
    return scope().covers(asked);
  }

  /** What stands around the page. */
  public ConsoleFrame frame() {
    AdminSession signedIn = session();
    boolean operator = signedIn.scope() instanceof Scope.Everything;
    return new ConsoleFrame(
        entries.stream()
            .filter(entry -> operator || entry.scoped())
            .sorted(Comparator.comparingInt(ConsoleEntry::place))
            .map(
                entry ->
                    new ConsoleFrame.Link(
                        entry.path(), entry.label(), ConsoleFrame.isAt(path, entry)))
            .toList(),
        signedIn.name(),
        platform.map(name -> "administrator of " + name).orElse("looks after everything"),
        signedIn.csrf());
  }

  void enter(AdminSession entered, String from, String at, List<ConsoleEntry> all) {
    this.session = entered;
    this.network = from;
    this.path = at;
    this.entries = all;
  }

  void at(Optional<String> platformName) {
    this.platform = platformName;
  }
}
