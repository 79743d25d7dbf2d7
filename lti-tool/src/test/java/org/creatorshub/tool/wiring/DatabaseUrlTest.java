package org.creatorshub.tool.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creatorshub.reporting.database.DatabaseAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

  @Test
  void readsAllParts() {
    assertThat(DatabaseUrl.parse("postgresql://hub:p%40ss@db.example.edu:6432/hub?sslmode=require"))
        .isEqualTo(
            new DatabaseAddress(
                "jdbc:postgresql://db.example.edu:6432/hub?sslmode=require", "hub", "p@ss"));
  }

  @Test
  void takesTheUsualPortWhenNoneIsNamed() {
    assertThat(DatabaseUrl.parse("postgres://hub:x@db/hub").jdbcUrl())
        .isEqualTo("jdbc:postgresql://db:5432/hub");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mysql://u:topsecret@h/d",
        "postgresql://h/d",
        "postgresql://u:topsecret@h",
        "postgresql://u:topsecret@h/",
        "u:topsecret@h/d",
        "postgresql://u:top secret@h/d"
      })
  void refusesOtherShapesWithoutShowingThePassword(String url) {
    assertThatThrownBy(() -> DatabaseUrl.parse(url))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("postgresql://user:password@host:5432/name")
        .hasMessageNotContaining("topsecret")
        .hasNoCause();
  }
}
