package org.creatorshub.tool.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.creatorshub.tool.migration.OldNames.Kind;
import org.creatorshub.tool.migration.OldNames.OldName;
import org.junit.jupiter.api.Test;

interface OldNamesContract {
  Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

  OldNames names();

  KeptSecrets secrets();

  UUID platform();

  @Test
  default void findsByPlatformKindAndConsumerKey() {
    UUID platform = platform();
    UUID ours = UUID.randomUUID();
    OldName name = new OldName(Kind.PERSON, "key", "7");
    names().join(platform, name, ours, NOW);
    names().join(platform, name, ours, NOW);
    assertThat(names().find(platform, name)).contains(ours);
    assertThat(names().find(platform(), name)).isEmpty();
    assertThat(names().find(platform, new OldName(Kind.LINK, "key", "7"))).isEmpty();
    assertThat(names().find(platform, new OldName(Kind.PERSON, "other", "7"))).isEmpty();
  }

  @Test
  default void believesTheNewestOfTwo() {
    UUID platform = platform();
    UUID newer = UUID.randomUUID();
    OldName name = new OldName(Kind.CONTEXT, "key", "c");
    names().join(platform, name, UUID.randomUUID(), NOW);
    names().join(platform, name, newer, NOW);
    assertThat(names().find(platform, name)).contains(newer);
  }

  @Test
  default void keepsReplacesAndRemovesSecrets() {
    UUID platform = platform();
    secrets().put(platform, "b", kept("one"), NOW);
    secrets().put(platform, "b", kept("two"), NOW);
    secrets().put(platform, "a", kept("three"), NOW);
    assertThat(secrets().consumerKeys(platform)).containsExactly("a", "b");
    assertThat(secrets().of(platform, "b")).contains(kept("two"));
    assertThat(secrets().of(platform(), "b")).isEmpty();
    assertThat(secrets().remove(platform, "b")).isTrue();
    assertThat(secrets().remove(platform, "b")).isFalse();
    assertThat(secrets().of(platform, "b")).isEmpty();
  }

  private static KeptSecrets.Kept kept(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new KeptSecrets.Kept(Base64.getEncoder().encodeToString(bytes), true);
  }
}
