package org.creatorshub.tool.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.util.Base64;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.reporting.validation.StrictJson;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Requirement("L-22")
class SignatureCheckTest {
  private static final String SAID =
      """
      {"id":"0b9f3b1e-7a55-4a43-9f5e-4d3a2f1c0e11","actor":{"mbox":"mailto:a@e.org"},
       "verb":{"id":"http://e.org/did"},"object":{"id":"http://e.org/x"},
       "result":{"duration":"PT1.23S"}}""";

  private static KeyStore owner;
  private static KeyStore stranger;

  @BeforeAll
  static void makeCertificates(@TempDir Path folder)
      throws IOException, InterruptedException, GeneralSecurityException {
    owner = certificate(folder.resolve("owner.p12"), "RSA");
    stranger = certificate(folder.resolve("stranger.p12"), "RSA");
  }

  private static KeyStore certificate(Path file, String algorithm)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    String options =
        "-genkeypair -alias a -keyalg %s -dname CN=test -storetype PKCS12 -storepass secret -keystore %s"
            .formatted(algorithm, file);
    ProcessBuilder builder = new ProcessBuilder((tool + " " + options).split(" ", -1));
    assertThat(builder.redirectErrorStream(true).start().waitFor()).isZero();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, "secret".toCharArray());
    }
    return store;
  }

  private static PrivateKey key(KeyStore store) throws GeneralSecurityException {
    Key key = store.getKey("a", "secret".toCharArray());
    return (PrivateKey) key;
  }

  private static Base64 certificate(KeyStore store) throws GeneralSecurityException {
    Certificate certificate = store.getCertificate("a");
    return Base64.encode(certificate.getEncoded());
  }

  private static String signed(JWSHeader header, JWSSigner signer, String payload)
      throws JOSEException {
    JWSObject object = new JWSObject(header, new Payload(payload));
    object.sign(signer);
    return object.serialize();
  }

  private static String signed(JWSAlgorithm algorithm, String payload)
      throws JOSEException, GeneralSecurityException {
    return signed(new JWSHeader(algorithm), new RSASSASigner(key(owner)), payload);
  }

  private static Optional<String> fault(String signature) {
    return fault(signature, "application/octet-stream");
  }

  private static Optional<String> fault(String signature, String contentType) {
    return SignatureCheck.fault(
        statement(contentType, SAID), Map.of("00ff", signature.getBytes(UTF_8)));
  }

  private static ObjectNode statement(String contentType, String said) {
    ObjectNode statement =
        StrictJson.read(said.getBytes(UTF_8), message -> {})
            .map(ObjectNode.class::cast)
            .orElseThrow();
    statement
        .putArray("attachments")
        .addObject()
        .put("usageType", SignatureCheck.SIGNATURE)
        .put("contentType", contentType)
        .put("sha2", "00FF");
    return statement;
  }

  @Test
  void acceptsTheThreeAlgorithms() throws Exception {
    for (JWSAlgorithm algorithm :
        List.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512)) {
      assertThat(fault(signed(algorithm, SAID))).as("" + algorithm).isEmpty();
    }
  }

  @Test
  void refusesOtherAlgorithms() throws Exception {
    byte[] secret = new byte[32];
    assertThat(fault(signed(new JWSHeader(JWSAlgorithm.HS256), new MACSigner(secret), SAID)))
        .hasValueSatisfying(reason -> assertThat(reason).contains("RS256", "L-22"));
    assertThat(fault(signed(JWSAlgorithm.PS256, SAID))).isPresent();
  }

  @Test
  void comparesThePayloadAsTheStandardDoes() throws Exception {
    String longer = SAID.replace("PT1.23S", "PT1.2349S");
    assertThat(fault(signed(JWSAlgorithm.RS256, longer))).isEmpty();
    for (String other :
        List.of(SAID.replace("/did", "/undid"), SAID.replace("1.23", "1.24"), "{}", "[]", "x")) {
      assertThat(fault(signed(JWSAlgorithm.RS256, other))).as(other).isPresent();
    }
  }

  @Test
  void verifiesAgainstTheCertificateThatComesAlong() throws Exception {
    RSASSASigner signer = new RSASSASigner(key(owner));
    JWSHeader fitting =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .x509CertChain(List.of(certificate(owner)))
            .build();
    JWSHeader foreign =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .x509CertChain(List.of(certificate(stranger)))
            .build();
    JWSHeader broken =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .x509CertChain(List.of(new Base64("AAAA")))
            .build();
    assertThat(fault(signed(fitting, signer, SAID))).isEmpty();
    assertThat(fault(signed(foreign, signer, SAID)))
        .hasValueSatisfying(reason -> assertThat(reason).contains("certificate"));
    assertThat(fault(signed(broken, signer, SAID))).isPresent();
  }

  @Test
  void refusesSignaturesThatAreNone() throws Exception {
    String good = signed(JWSAlgorithm.RS256, SAID);
    assertThat(fault(good, "text/plain")).isPresent();
    assertThat(SignatureCheck.fault(statement("application/octet-stream", SAID), Map.of()))
        .isPresent();
    for (String bad : List.of("", "x", "a.b.c", "..", good + ".x", good.replace('.', ','))) {
      assertThat(fault(bad)).as(bad).isPresent();
    }
  }

  @Test
  void leavesUnsignedStatementsAlone() {
    ObjectNode plain =
        StrictJson.read(SAID.getBytes(UTF_8), message -> {})
            .map(ObjectNode.class::cast)
            .orElseThrow();
    assertThat(SignatureCheck.fault(plain, Map.of())).isEmpty();
  }
}
