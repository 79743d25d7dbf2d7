package org.creatorshub.tool.sandbox;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stands in for the tool: publishes a key set and signs what a test wants signed. */
public final class ToolStandIn implements AutoCloseable {
  private final HttpServer server;
  private final RSAKey key;

  public ToolStandIn() {
    try {
      key = new RSAKeyGenerator(2048).keyID("tool-1").generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 8);
    } catch (JOSEException | IOException e) {
      throw new IllegalStateException(e);
    }
    byte[] jwks = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/lti/jwks",
        exchange -> {
          exchange.sendResponseHeaders(200, jwks.length);
          exchange.getResponseBody().write(jwks);
          exchange.close();
        });
    server.start();
  }

  public URI base() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  public String signed(Map<String, ?> claims) {
    return signedAs(JWSAlgorithm.RS256, "tool-1", claims);
  }

  public String signedAs(JWSAlgorithm algorithm, @Nullable String kid, Map<String, ?> claims) {
    JWSObject token =
        new JWSObject(
            new JWSHeader.Builder(algorithm).keyID(kid).build(), new Payload(Json.write(claims)));
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
