package org.creatorshub.tool.wiring;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorshub.reporting.lrs.RecordStoreKeys;
import org.creatorshub.reporting.lrs.Scope;

/** {@code ./hub lrs-key}: who else may use the record store, and for what. */
@Singleton
class RecordKeyDesk {
  private static final String USAGE =
      "Say: ./hub lrs-key add NAME [--scopes statements/write,statements/read/mine]"
          + " [--per-minute N], lrs-key list, or lrs-key revoke KEY";

  private final RecordStoreKeys keys;

  RecordKeyDesk(RecordStoreKeys keys) {
    this.keys = keys;
  }

  int carryOut(List<String> arguments) {
    Options options = Options.parse(arguments, Set.of("scopes", "per-minute"));
    List<String> words = options.words();
    if (words.size() == 2 && words.getFirst().equals("add") && !words.getLast().isBlank()) {
      return add(words.getLast(), options.named());
    }
    if (words.equals(List.of("list"))) {
      return list();
    }
    if (words.size() == 2 && words.getFirst().equals("revoke")) {
      return revoke(words.getLast());
    }
    throw new ConfigurationException(USAGE);
  }

  private int add(String name, Map<String, String> options) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    for (String word : options.getOrDefault("scopes", Scope.ALL.word()).split(",", -1)) {
      scopes.add(scope(word.strip()));
    }
    String rate =
        options.getOrDefault("per-minute", String.valueOf(RecordStoreKeys.USUAL_PER_MINUTE));
    if (!rate.matches("[0-9]{1,9}")) {
      throw new ConfigurationException("--per-minute is a number; 0 for no limit.");
    }
    RecordStoreKeys.NewKey key = keys.add(name, scopes, Integer.parseInt(rate));
    System.out.println("key     " + key.key());
    System.out.println("secret  " + key.secret());
    System.out.println("scopes  " + words(scopes));
    System.out.println("The secret is shown this once; only its hash is kept.");
    return 0;
  }

  private int list() {
    List<RecordStoreKeys.KnownKey> all = keys.all();
    all.forEach(
        key ->
            System.out.println(
                key.key()
                    + "  "
                    + key.name()
                    + "  "
                    + words(key.scopes())
                    + key.lastUsedAt().map(at -> "  used " + at).orElse("  never used")
                    + key.revokedAt().map(at -> "  revoked " + at).orElse("")));
    System.out.println(all.size() + (all.size() == 1 ? " key" : " keys"));
    return 0;
  }

  private int revoke(String key) {
    if (!keys.revoke(key)) {
      throw new ConfigurationException("There is no such key in use.");
    }
    System.out.println("Revoked. A running instance refuses it within a few seconds.");
    return 0;
  }

  private static Scope scope(String word) {
    return Scope.of(word)
        .orElseThrow(
            () ->
                new ConfigurationException(
                    "There is no scope "
                        + word
                        + ". There are: "
                        + words(EnumSet.allOf(Scope.class))));
  }

  private static String words(Set<Scope> scopes) {
    return Arrays.stream(Scope.values())
        .filter(scopes::contains)
        .map(Scope::word)
        .collect(Collectors.joining(","));
  }
}
