package org.creatorshub.tool.wiring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.creatorshub.tool.admin.MakingStartLink;
import org.creatorshub.tool.admin.MakingStartLink.Link;
import org.creatorshub.tool.admin.Scope;
import org.creatorshub.tool.audit.Actor;
import org.creatorshub.tool.text.Moment;

/** The first way into the console: a one-time link, printed where only operators read. */
@Singleton
class ConsoleStart {
  private static final Duration LIFE = Duration.ofHours(24);

  private final MakingStartLink links;
  private final HubConfig config;

  ConsoleStart(MakingStartLink links, HubConfig config) {
    this.links = links;
    this.config = config;
  }

  /** At the start of a server that nobody has an operator's account of yet. */
  void greet(PrintStream out) {
    if (links.nobodyCanEnter()) {
      print(make(MakingStartLink.FIRST), out);
    }
  }

  /** {@code ./hub admin-token [NAME]}: for a new operator, or one who lost the passphrase. */
  int carryOut(List<String> arguments, PrintStream out) {
    List<String> words = Options.parse(arguments, Set.of()).words();
    if (words.size() > 1) {
      throw new ConfigurationException("Say: ./hub admin-token [NAME]");
    }
    print(make(words.isEmpty() ? MakingStartLink.FIRST : words.getFirst()), out);
    return 0;
  }

  private Link make(String name) {
    return QuarkusTransaction.requiringNew()
        .call(() -> links.make(name, new Scope.Everything(), LIFE, Actor.atServer()));
  }

  private void print(Link link, PrintStream out) {
    switch (link) {
      case Link.Made made -> {
        out.println("Console, one-time link for " + made.name() + ": " + address(made.path()));
        out.println("It works once, until " + Moment.full(made.expiresAt()) + ".");
      }
      case Link.Refused(String id, String sentence) ->
          throw new ConfigurationException(sentence + " (" + id + ")");
    }
  }

  private String address(String path) {
    return config.baseUrl().resolve(path).toString();
  }
}
