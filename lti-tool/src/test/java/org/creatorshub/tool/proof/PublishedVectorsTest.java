package org.creatorshub.tool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The specifications' own examples, byte for byte (PORT-20). */
class PublishedVectorsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SEED =
      "6241a409e6707bb640a0140a8a32bc3d193c33a661747284d6adfa4ed4180be4";
  private static final String MULTIKEY = "z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi";

  private final CanonicalForm form = new CanonicalForm(new PinnedContexts());

  @Test
  void reproducesTheProofOfOpenBadges() throws IOException, GeneralSecurityException {
    ObjectNode badge = (ObjectNode) JSON.readTree(text("1edtech.json"));
    ObjectNode signed =
        new DataIntegrity(form)
            .sign(
                badge,
                key(),
                "https://example.edu/issuers/565049#" + MULTIKEY,
                Instant.parse("2010-01-01T19:23:24Z"));
    assertThat(signed.path("proof").get(0).path("proofValue").asText())
        .isEqualTo(
            "z5x9aCBYovW3CQCbKdNyhEm7ffYSw1YpEdPywQJoNbzDD2gkzQDKJ1sYKJaWvqZtkMtSbz35HcbgXVEDYHxCzgkCr");
    CanonicalForm.Result.Lines lines = (CanonicalForm.Result.Lines) form.of(badge);
    assertThat(lines.nQuads().getBytes(StandardCharsets.UTF_8)).hasSize(2307);
    assertThat(HexFormat.of().formatHex(lines.hash()))
        .isEqualTo("87f65a76d40146205e3b3e06cb0fbd153f97f9ce70372390f52566bb7f9e0773");
  }

  @Test
  void writesAndReadsTheMultikey() throws GeneralSecurityException {
    PublicKey key = Multikey.read(MULTIKEY).orElseThrow();
    assertThat(Multikey.of(key)).isEqualTo(MULTIKEY);
    assertThat(HexFormat.of().formatHex(Base58.decode(MULTIKEY).orElseThrow()))
        .isEqualTo("ed014bdeafde2ea8beefadd8c699b5c7e0704cf51154d52e17b20b71337ca04cc5a5");
  }

  @Test
  void agreesWithTheExampleOfTheCryptosuite() throws IOException {
    PinnedContexts contexts =
        new PinnedContexts(
            Map.of(
                "https://www.w3.org/ns/credentials/examples/v2",
                "{\"@context\":{\"@vocab\":\"https://www.w3.org/ns/credentials/examples#\"}}"));
    CanonicalForm examples = new CanonicalForm(contexts);
    ObjectNode signed = (ObjectNode) JSON.readTree(text("w3c-signedDataInt.json"));
    ObjectNode bare = signed.deepCopy();
    bare.remove("proof");
    CanonicalForm.Result.Lines lines = (CanonicalForm.Result.Lines) examples.of(bare);
    assertThat(lines.nQuads()).isEqualTo(text("w3c-canonDocDataInt.txt"));
    assertThat(HexFormat.of().formatHex(lines.hash())).isEqualTo(text("w3c-docHashDataInt.txt"));
    String method = signed.path("proof").path("verificationMethod").asText();
    PublicKey key = Multikey.read(method.substring(method.indexOf('#') + 1)).orElseThrow();
    assertThat(
            new DataIntegrity(examples)
                .verify(signed, DataIntegrity.proofOf(signed).orElseThrow(), key))
        .isEqualTo(new DataIntegrity.Verdict.Intact());
  }

  private static PrivateKey key() throws GeneralSecurityException {
    return KeyFactory.getInstance("Ed25519")
        .generatePrivate(
            new EdECPrivateKeySpec(NamedParameterSpec.ED25519, HexFormat.of().parseHex(SEED)));
  }

  static String text(String name) throws IOException {
    try (InputStream in = PublishedVectorsTest.class.getResourceAsStream("/proof/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
