package org.creatorshub.tool.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.X509CertUtils;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.reporting.lrs.Sameness;
import org.creatorshub.reporting.validation.StrictJson;

/**
 * Checks signatures that come with statements (xAPI part 2, 2.6; L-22). Whose certificate it is
 * does not matter here: accepted is not trusted.
 */
final class SignatureCheck {
  static final String SIGNATURE = "http://adlnet.gov/expapi/attachments/signature";

  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512);

  private SignatureCheck() {}

  /**
   * What is wrong with the signatures of a statement; empty when all are right or it has none.
   *
   * @param files what came along, by hash
   */
  static Optional<String> fault(ObjectNode statement, Map<String, byte[]> files) {
    for (JsonNode attachment : statement.path("attachments")) {
      if (attachment.path("usageType").asText().equals(SIGNATURE)) {
        Optional<String> fault = fault(statement, attachment, files);
        if (fault.isPresent()) {
          return fault.map(reason -> "attachments: the signature " + reason + " (L-22)");
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> fault(
      ObjectNode statement, JsonNode attachment, Map<String, byte[]> files) {
    if (!attachment.path("contentType").asText().equals("application/octet-stream")) {
      return Optional.of("must be application/octet-stream");
    }
    byte[] file = files.get(attachment.path("sha2").asText().toLowerCase(Locale.ROOT));
    if (file == null) {
      return Optional.of("must come along");
    }
    try {
      JWSObject signature = JWSObject.parse(new String(file, StandardCharsets.UTF_8));
      if (!ALGORITHMS.contains(signature.getHeader().getAlgorithm())) {
        return Optional.of("must be made with RS256, RS384 or RS512");
      }
      if (!isOf(signature, statement)) {
        return Optional.of("is of another statement");
      }
      return verified(signature) ? Optional.empty() : Optional.of("does not fit its certificate");
    } catch (ParseException | IllegalArgumentException e) {
      return Optional.of("is not a JSON web signature");
    }
  }

  /** The payload is the statement as it was before the signature was attached. */
  private static boolean isOf(JWSObject signature, ObjectNode statement) {
    ObjectNode unsigned = statement.deepCopy();
    List<JsonNode> others =
        statement
            .path("attachments")
            .valueStream()
            .filter(attachment -> !attachment.path("usageType").asText().equals(SIGNATURE))
            .toList();
    unsigned.remove("attachments");
    if (!others.isEmpty()) {
      unsigned.putArray("attachments").addAll(others);
    }
    return StrictJson.read(signature.getPayload().toBytes(), message -> {})
        .filter(JsonNode::isObject)
        .filter(payload -> Sameness.same(unsigned, payload))
        .isPresent();
  }

  private static boolean verified(JWSObject signature) {
    List<Base64> chain = signature.getHeader().getX509CertChain();
    if (chain == null || chain.isEmpty()) {
      return true;
    }
    X509Certificate certificate = X509CertUtils.parse(chain.getFirst().decode());
    if (certificate == null || !(certificate.getPublicKey() instanceof RSAPublicKey key)) {
      return false;
    }
    try {
      return signature.verify(new RSASSAVerifier(key));
    } catch (JOSEException e) {
      return false;
    }
  }
}
