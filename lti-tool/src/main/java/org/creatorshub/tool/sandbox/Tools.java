package org.creatorshub.tool.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSObject;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every tool of the sandbox: the one that was always there, and those that registered. */
final class Tools {
  private static final Map<String, String> OF_THE_FIRST =
      Map.of(
          "available_start", "$ResourceLink.available.startDateTime",
          "context_history", "$Context.id.history",
          "link_history", "$ResourceLink.id.history");

  private final InstalledTool first;
  private final InstalledTools registered;
  private volatile Supplier<String> suggestion = () -> "";
  private final Map<URI, HttpToolKeys> keys = new ConcurrentHashMap<>();

  Tools(URI tool, InstalledTools registered) {
    this.registered = registered;
    this.first =
        new InstalledTool(
            Campus.CLIENT_ID,
            Optional.of(Campus.DEPLOYMENT),
            "Creators' Hub",
            URI.create(tool + "/lti/login"),
            URI.create(tool + "/lti/launch"),
            URI.create(tool + "/lti/jwks"),
            Scopes.ALL,
            List.of("iss", "sub", "name", "given_name", "family_name", "email"),
            OF_THE_FIRST,
            true);
  }

  /** The one that was always there, then the others by age. */
  List<InstalledTool> all() {
    return Stream.concat(Stream.of(first), registered.all().stream()).toList();
  }

  /** The tool that the course's links open. */
  InstalledTool inUse() {
    return registered.inUse().flatMap(this::of).filter(InstalledTool::active).orElse(first);
  }

  Optional<InstalledTool> of(String clientId) {
    return all().stream().filter(tool -> tool.clientId().equals(clientId)).findFirst();
  }

  /** One more than any: no two tools share a deployment's number. */
  String nextDeployment() {
    int last =
        all().stream()
            .flatMap(tool -> tool.deployment().stream())
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
    return Integer.toString(last + 1);
  }

  void suggest(Supplier<String> registrationLink) {
    suggestion = registrationLink;
  }

  String suggestion() {
    return suggestion.get();
  }

  void put(InstalledTool tool) {
    registered.put(tool);
  }

  void use(InstalledTool tool) {
    registered.use(Optional.of(tool.clientId()).filter(id -> !id.equals(first.clientId())));
  }

  /** The claims, if the active tool that they name as issuer signed them with a key of its own. */
  Optional<JsonNode> verified(String token) {
    return issuer(token)
        .flatMap(this::of)
        .filter(InstalledTool::active)
        .flatMap(tool -> keys(tool.jwks()).verified(token));
  }

  HttpToolKeys keys(URI jwks) {
    return keys.computeIfAbsent(jwks, HttpToolKeys::new);
  }

  private static Optional<String> issuer(String token) {
    try {
      return Json.read(JWSObject.parse(token).getPayload().toString())
          .map(claims -> claims.path("iss").asText());
    } catch (ParseException unreadable) {
      return Optional.empty();
    }
  }
}
