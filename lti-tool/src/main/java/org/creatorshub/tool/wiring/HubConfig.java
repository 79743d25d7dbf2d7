package org.creatorshub.tool.wiring;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorshub.reporting.database.DatabaseAddress;
import org.creatorshub.tool.records.Limits;

/**
 * How this installation runs: from {@code HUB_*} variables and the command line.
 *
 * @param demo sample people and the sandbox LMS run beside the tool; never in production
 * @param port where the tool listens; the sandbox LMS of the demo takes the next one
 * @param bind address to listen on; loopback in the demo
 * @param baseUrl how browsers and the LMS reach us; also the base IRI of our statements
 * @param data folder of the embedded database
 * @param database a server of the operator's own, instead of the embedded one
 * @param secretKey 32 bytes that encrypt private keys at rest
 * @param oldSecretKey the secret before, for one start: what it sealed is sealed anew
 * @param trustedProxies addresses of web servers in front of us, whose word about the browser's
 *     address counts; empty for none
 * @param loginsPerMinute sign-ins a minute that one network may begin at one platform
 * @param approveDeployments whether a new deployment of a known platform waits for approval
 * @param recordLimits how much the record store takes at once
 * @param targetHosts record stores that may lie in a private network and be asked by plain http
 * @param metricsToken lets monitoring read the figures from elsewhere; empty for this machine only
 * @param issuerName who gives badges, as strangers read it; the host's name where nothing is set
 * @param knownIssuers names of issuers (did:web:…) that the verify page calls known
 * @param legalBasis on what the institution rests the keeping of answers about oneself; may be
 *     empty
 * @param files how files of learners are taken in
 */
record HubConfig(
    boolean demo,
    int port,
    String bind,
    URI baseUrl,
    Path data,
    Optional<DatabaseAddress> database,
    Optional<byte[]> secretKey,
    Optional<byte[]> oldSecretKey,
    String trustedProxies,
    int loginsPerMinute,
    boolean approveDeployments,
    Limits recordLimits,
    Set<String> targetHosts,
    String metricsToken,
    String issuerName,
    Set<String> knownIssuers,
    String legalBasis,
    FileSettings files) {

  static HubConfig demo(Map<String, String> environment, Map<String, String> options) {
    int port = port(options.getOrDefault("port", "8080"));
    return new HubConfig(
        true,
        port,
        "127.0.0.1",
        URI.create("http://localhost:" + port),
        data(environment, options, "demo"),
        database(environment),
        secretKey(environment, "HUB_SECRET_KEY"),
        secretKey(environment, "HUB_SECRET_KEY_OLD"),
        environment.getOrDefault("HUB_TRUSTED_PROXIES", ""),
        loginsPerMinute(environment),
        false,
        recordLimits(environment),
        listed(environment, "HUB_LRS_TARGET_HOSTS"),
        environment.getOrDefault("HUB_METRICS_TOKEN", ""),
        environment.getOrDefault("HUB_ISSUER_NAME", "").strip(),
        listed(environment, "HUB_KNOWN_ISSUERS"),
        environment.getOrDefault("HUB_LEGAL_BASIS", "").strip(),
        FileSettings.of(environment));
  }

  static HubConfig production(Map<String, String> environment, Map<String, String> options) {
    int port = port(options.getOrDefault("port", environment.getOrDefault("HUB_PORT", "8080")));
    return new HubConfig(
        false,
        port,
        environment.getOrDefault("HUB_BIND", "127.0.0.1"),
        URI.create(environment.getOrDefault("HUB_BASE_URL", "")),
        data(environment, options, "data"),
        database(environment),
        secretKey(environment, "HUB_SECRET_KEY"),
        secretKey(environment, "HUB_SECRET_KEY_OLD"),
        environment.getOrDefault("HUB_TRUSTED_PROXIES", ""),
        loginsPerMinute(environment),
        "pending".equals(environment.get("HUB_DEPLOYMENT_POLICY")),
        recordLimits(environment),
        listed(environment, "HUB_LRS_TARGET_HOSTS"),
        environment.getOrDefault("HUB_METRICS_TOKEN", ""),
        environment.getOrDefault("HUB_ISSUER_NAME", "").strip(),
        listed(environment, "HUB_KNOWN_ISSUERS"),
        environment.getOrDefault("HUB_LEGAL_BASIS", "").strip(),
        FileSettings.of(environment));
  }

  /** What must be mended before real students may use this; empty when all is well. */
  List<String> unsafe() {
    List<String> faults = new ArrayList<>();
    if (!"https".equals(baseUrl.getScheme()) || baseUrl.getHost() == null) {
      faults.add(
          "HUB_BASE_URL must be the public https address, for example https://hub.example.edu.");
    }
    if (secretKey.isEmpty()) {
      faults.add(
          "HUB_SECRET_KEY is missing: 32 random bytes in base64 (openssl rand -base64 32). "
              + "It encrypts our private keys; keep it outside the database.");
    }
    return faults;
  }

  private static Set<String> listed(Map<String, String> environment, String name) {
    return Arrays.stream(environment.getOrDefault(name, "").split(",", -1))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean allowsLoopbackHttp() {
    return demo;
  }

  private static Path data(
      Map<String, String> environment, Map<String, String> options, String name) {
    String chosen = options.getOrDefault("data", environment.getOrDefault("HUB_DATA", ""));
    if (!chosen.isEmpty()) {
      return Path.of(chosen).toAbsolutePath();
    }
    // Root's home is closed to the account that the database runs as.
    return "root".equals(System.getProperty("user.name"))
        ? Path.of("/var/lib/creators-hub", name)
        : Path.of(System.getProperty("user.home"), ".local", "share", "creators-hub", name);
  }

  private static Optional<DatabaseAddress> database(Map<String, String> environment) {
    String url = environment.getOrDefault("HUB_DATABASE_URL", "");
    return url.isEmpty() ? Optional.empty() : Optional.of(DatabaseUrl.parse(url));
  }

  private static Optional<byte[]> secretKey(Map<String, String> environment, String name) {
    String text = environment.getOrDefault(name, "");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    byte[] key;
    try {
      key = Base64.getDecoder().decode(text.strip());
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(name + " is not base64.", e);
    }
    if (key.length != 32) {
      throw new ConfigurationException(
          name + " must be 32 bytes in base64, but holds " + key.length + ".");
    }
    return Optional.of(key);
  }

  private static int loginsPerMinute(Map<String, String> environment) {
    return number(environment, "HUB_LOGINS_PER_MINUTE", 6000, 99_999_999);
  }

  private static Limits recordLimits(Map<String, String> environment) {
    int request =
        number(environment, "HUB_LRS_REQUEST_KB", Limits.USUAL.requestBytes() >> 10, 30_000);
    int statement =
        number(environment, "HUB_LRS_STATEMENT_KB", Limits.USUAL.statementBytes() >> 10, request);
    int batch = number(environment, "HUB_LRS_BATCH", Limits.USUAL.batch(), 10_000);
    int writes = number(environment, "HUB_LRS_WRITES", Limits.USUAL.writesAtOnce(), 1_000);
    return Limits.USUAL.taking(request << 10, statement << 10, batch).writing(writes);
  }

  private static int number(Map<String, String> environment, String name, int usual, int most) {
    String text = environment.getOrDefault(name, String.valueOf(usual));
    if (!text.matches("[1-9][0-9]{0,7}")) {
      throw new ConfigurationException(name + " is not a number: " + text);
    }
    int number = Integer.parseInt(text);
    if (number > most) {
      throw new ConfigurationException(name + " may be " + most + " at most, but is " + text);
    }
    return number;
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port > 0 && port < 65535) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw new ConfigurationException("The port is not a number: " + text, e);
    }
    throw new ConfigurationException("The port must lie between 1 and 65534: " + text);
  }
}
