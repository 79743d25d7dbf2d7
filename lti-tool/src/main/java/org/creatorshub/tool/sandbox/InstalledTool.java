package org.creatorshub.tool.sandbox;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A tool that the administrator of the sandbox let in.
 *
 * @param deployment Moodle gives one at once, Canvas when the tool is switched on
 * @param scopes services that it may use
 * @param claims what it may know about people
 * @param custom parameters that come with each of its launches, variables included
 * @param active a tool that registered itself waits until it is switched on
 */
public record InstalledTool(
    String clientId,
    Optional<String> deployment,
    String name,
    URI login,
    URI redirect,
    URI jwks,
    List<String> scopes,
    List<String> claims,
    Map<String, String> custom,
    boolean active) {
  public InstalledTool {
    scopes = List.copyOf(scopes);
    claims = List.copyOf(claims);
    custom = Map.copyOf(custom);
  }

  InstalledTool switchedOn(String deploymentId) {
    return new InstalledTool(
        clientId,
        Optional.of(deploymentId),
        name,
        login,
        redirect,
        jwks,
        scopes,
        claims,
        custom,
        true);
  }

  boolean learnsNames() {
    return claims.contains("name");
  }
}
