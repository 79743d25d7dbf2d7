package org.creatorshub.reporting.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GatesTest {
  private final Gates gates = Gates.USUAL;

  @Test
  void opensAtItsEdges() {
    assertThat(gates.showsShare(4)).isFalse();
    assertThat(gates.showsShare(5)).isTrue();
    assertThat(gates.showsCorrelation(19)).isFalse();
    assertThat(gates.showsCorrelation(20)).isTrue();
    assertThat(gates.showsReliability(29, 5)).isFalse();
    assertThat(gates.showsReliability(30, 4)).isFalse();
    assertThat(gates.showsReliability(30, 5)).isTrue();
    assertThat(gates.showsBands(49)).isFalse();
    assertThat(gates.showsBands(50)).isTrue();
    assertThat(gates.comparesGroups(9, 30)).isFalse();
    assertThat(gates.comparesGroups(30, 9)).isFalse();
    assertThat(gates.comparesGroups(10, 10)).isTrue();
  }

  @Test
  void tellsTheValuesInForce() {
    assertThat(gates.words())
        .contains("Below 5 people", "from 20", "up to 49", "from 30 people and 5 questions", "10");
  }
}
