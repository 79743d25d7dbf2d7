package org.creatorshub.tool.bench;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** An LMS that only signs launches: one key, its address, one course. */
public final class BenchPlatform implements AutoCloseable {
  private static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
  private static final String TEACHER = "teacher of ";
  private final HttpServer server;
  private final RSAKey key;
  private final Clock clock;

  private BenchPlatform(HttpServer server, RSAKey key, Clock clock) {
    this.server = server;
    this.key = key;
    this.clock = clock;
  }

  public static BenchPlatform start(Clock clock) throws IOException {
    try {
      RSAKey key =
          new RSAKeyGenerator(2048)
              .keyID("bench")
              .algorithm(JWSAlgorithm.RS256)
              .keyUse(com.nimbusds.jose.jwk.KeyUse.SIGNATURE)
              .generate();
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
      server.createContext(
          "/jwks",
          exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
          });
      server.start();
      return new BenchPlatform(server, key, clock);
    } catch (JOSEException e) {
      throw new IllegalStateException("No RSA key could be made", e);
    }
  }

  public String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public String clientId() {
    return "bench";
  }

  RSAKey key() {
    return key;
  }

  /** Who teaches the course of this name; everybody else learns in one course. */
  static String teacher(String course) {
    return TEACHER + course;
  }

  private static String course(String subject) {
    return subject.startsWith(TEACHER) ? subject.substring(TEACHER.length()) : "bench-course";
  }

  private static String role(String subject) {
    return subject.startsWith(TEACHER) ? "Instructor" : "Learner";
  }

  /** A launch of the unit by learner {@code subject}, as an LMS would sign it. */
  String signedLaunch(String subject, String nonce, String target) {
    Instant now = clock.instant();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience(clientId())
            .subject(subject)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(60)))
            .claim("nonce", nonce)
            .claim("name", "Learner " + subject)
            .claim(CLAIM + "message_type", "LtiResourceLinkRequest")
            .claim(CLAIM + "version", "1.3.0")
            .claim(CLAIM + "deployment_id", "1")
            .claim(CLAIM + "target_link_uri", target)
            .claim(
                CLAIM + "resource_link",
                Map.of("id", "link of " + course(subject), "title", "Unit 7"))
            .claim(CLAIM + "context", Map.of("id", course(subject), "title", "Bench course"))
            .claim(CLAIM + "roles", List.of(MEMBERSHIP + role(subject)))
            .claim(CLAIM + "custom", Map.of("unit", "u07"))
            .build();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("The launch could not be signed", e);
    }
    return token.serialize();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
