package org.creatorshub.tool.migration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProofTest {
  private static final Proof PROOF =
      new Proof(
          "179248902",
          "689302",
          "https://lmsvendor.com",
          "PM48OJSfGDTAzAo",
          1551290856,
          "172we8671fd8z");

  @Test
  void signsTheVectorOfTheMigrationGuide() {
    assertThat(PROOF.signed("my-lti11-secret"))
        .isEqualTo("lWd54kFo5qU7xshAna6v8BwoBm6tmUjc6GTax6+12ps=");
  }

  @Test
  void holdsForThisSecretAndMessageOnly() {
    String signature = PROOF.signed("my-lti11-secret");
    assertThat(PROOF.holds("my-lti11-secret", signature)).isTrue();
    assertThat(PROOF.holds("another", signature)).isFalse();
    assertThat(PROOF.holds("my-lti11-secret", signature.substring(1))).isFalse();
    assertThat(PROOF.holds("my-lti11-secret", "é")).isFalse();
    Proof later =
        new Proof(
            "179248902",
            "689302",
            "https://lmsvendor.com",
            "PM48OJSfGDTAzAo",
            1551290857,
            "172we8671fd8z");
    assertThat(later.holds("my-lti11-secret", signature)).isFalse();
  }
}
