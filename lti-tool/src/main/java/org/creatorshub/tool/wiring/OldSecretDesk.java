package org.creatorshub.tool.wiring;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.creatorshub.tool.migration.OldSecrets;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.platform.Platforms;

/**
 * {@code ./hub platform lti11-key}: the secrets of LTI 1.1 that prove old ids. A secret is read
 * from the standard input, where no list of processes shows it.
 */
@Singleton
class OldSecretDesk {
  private static final String USAGE =
      "Say: ./hub platform lti11-key add|list|remove --issuer … --client-id … [--key …]; "
          + "for add, the secret comes as one line on the standard input.";

  private final Platforms platforms;
  private final OldSecrets secrets;

  OldSecretDesk(Platforms platforms, OldSecrets secrets) {
    this.platforms = platforms;
    this.secrets = secrets;
  }

  int carryOut(List<String> arguments) {
    Options options = Options.parse(arguments, Set.of("issuer", "client-id", "key"));
    if (options.words().size() != 1) {
      throw new ConfigurationException(USAGE);
    }
    Platform platform = platform(options);
    return switch (options.words().getFirst()) {
      case "add" -> add(platform, options.required("key"));
      case "list" -> list(platform);
      case "remove" -> remove(platform, options.required("key"));
      default -> throw new ConfigurationException(USAGE);
    };
  }

  private int add(Platform platform, String key) {
    String secret = Options.secret(USAGE);
    secrets.add(platform.id(), key, secret);
    System.out.println("Kept the secret of " + key + " for " + platform.name() + ".");
    return 0;
  }

  private int list(Platform platform) {
    List<String> keys = secrets.consumerKeys(platform.id());
    keys.forEach(System.out::println);
    System.out.println(keys.size() + (keys.size() == 1 ? " key" : " keys"));
    return 0;
  }

  private int remove(Platform platform, String key) {
    if (!secrets.remove(platform.id(), key)) {
      throw new ConfigurationException("There is no such key.");
    }
    System.out.println("Removed. What was joined already stays joined.");
    return 0;
  }

  private Platform platform(Options options) {
    String issuer = options.required("issuer");
    String client = options.required("client-id");
    return platforms.all().stream()
        .filter(one -> one.issuer().equals(issuer) && one.clientId().equals(client))
        .findFirst()
        .orElseThrow(
            () -> new ConfigurationException("No platform with this issuer and client id."));
  }
}
