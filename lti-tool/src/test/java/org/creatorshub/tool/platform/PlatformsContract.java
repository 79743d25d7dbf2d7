package org.creatorshub.tool.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of platforms and deployments keeps to. */
interface PlatformsContract {
  Instant AT = Instant.parse("2026-11-21T08:00:00Z");

  Platforms platforms();

  Deployments deployments();

  static Platform platform(String issuer, String client, String name) {
    return new Platform(
        UUID.randomUUID(),
        issuer,
        client,
        name,
        URI.create(issuer + "/auth?x=1"),
        URI.create(issuer + "/token"),
        issuer + "/token",
        URI.create(issuer + "/jwks"),
        true);
  }

  @Test
  default void findsByIssuerAndClientOnly() {
    Platform one = platforms().save(platform("https://one.example", "a", "One"), AT);
    platforms().save(platform("https://one.example", "b", "Two"), AT);
    assertThat(platforms().find("https://one.example", "a")).contains(one);
    assertThat(platforms().find("https://one.example", "A")).isEmpty();
    assertThat(platforms().find("https://one.example/", "a")).isEmpty();
    assertThat(platforms().ofIssuer("https://one.example")).hasSize(2);
    assertThat(platforms().byId(one.id())).contains(one);
    assertThat(platforms().byId(UUID.randomUUID())).isEmpty();
  }

  @Test
  default void updatesWhenRegisteredAgain() {
    Platform first = platforms().save(platform("https://two.example", "a", "Old name"), AT);
    Platform again = platforms().save(platform("https://two.example", "a", "New name"), AT);
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.name()).isEqualTo("New name");
    assertThat(platforms().ofIssuer("https://two.example")).containsExactly(again);
    assertThat(platforms().all()).contains(again).doesNotContain(first);
  }

  @Test
  default void remembersDeploymentsOncePerPlatform() {
    Platform one = platforms().save(platform("https://three.example", "a", "One"), AT);
    Platform two = platforms().save(platform("https://three.example", "b", "Two"), AT);
    Deployment first = deployments().findOrAdd(one.id(), "1", DeploymentStatus.PENDING, AT);
    Deployment again = deployments().findOrAdd(one.id(), "1", DeploymentStatus.ACTIVE, AT);
    Deployment other = deployments().findOrAdd(two.id(), "1", DeploymentStatus.ACTIVE, AT);
    assertThat(again).isEqualTo(first);
    assertThat(other.key()).isNotEqualTo(first.key());
    assertThat(deployments().find(one.id(), "2")).isEmpty();
  }

  @Test
  default void changesTheStatusOfKnownDeployments() {
    Platform one = platforms().save(platform("https://four.example", "a", "One"), AT);
    deployments().findOrAdd(one.id(), "1", DeploymentStatus.PENDING, AT);
    assertThat(deployments().change(one.id(), "1", DeploymentStatus.BLOCKED)).isTrue();
    assertThat(deployments().change(one.id(), "2", DeploymentStatus.BLOCKED)).isFalse();
    assertThat(deployments().find(one.id(), "1").map(Deployment::status))
        .contains(DeploymentStatus.BLOCKED);
  }
}
