package org.creatorshub.tool.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.keys.KeySealing;
import org.creatorshub.tool.keys.SealedSecrets;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcRegistrationStoresIT implements RegistrationStoresContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final SealedSecrets sealed =
      new SealedSecrets(new KeySealing(Optional.of(new byte[32]), new SecureRandom()));

  @Override
  public Invitations invitations() {
    return new JdbcInvitations(jdbi);
  }

  @Override
  public RegistrationForms forms() {
    return new JdbcRegistrationForms(jdbi, sealed);
  }

  @Override
  public Agreements agreements() {
    return new JdbcAgreements(jdbi, sealed);
  }

  @Override
  public UUID platform() {
    UUID id = UUID.randomUUID();
    jdbi.useHandle(
        h ->
            h.execute(
                """
                insert into platform (platform_id, issuer, client_id, name, auth_url, token_url,
                  token_audience, jwks_url, created_at)
                values (?, ?, 'c', 'LMS', '', '', '', '', now())
                """,
                id,
                "https://lms/" + id));
    return id;
  }

  @Test
  void keepsNoSecretInTheClear() {
    keepsWhatWasAgreedLast();
    handOutOneForm();
    String secret = HexFormat.of().formatHex("a secret token".getBytes(StandardCharsets.UTF_8));
    for (String table : List.of("registration_form", "platform_registration")) {
      List<String> rows =
          jdbi.withHandle(
              h ->
                  h.createQuery("select cast(t.* as text) from " + table + " t")
                      .mapTo(String.class)
                      .list());
      assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(secret));
    }
  }

  private void handOutOneForm() {
    Invitation invitation = invitations().all().stream().findFirst().orElseGet(this::anInvitation);
    forms()
        .add(
            org.creatorshub.tool.keys.Fingerprint.of("s" + UUID.randomUUID()),
            new RegistrationForm(
                invitation.id(),
                URI.create("https://lms.example.edu/c"),
                "{}",
                Optional.of("a secret token"),
                NOW),
            NOW);
  }

  private Invitation anInvitation() {
    Invitation invitation =
        new Invitation(
            UUID.randomUUID(),
            "U",
            Optional.empty(),
            org.creatorshub.tool.platform.DeploymentStatus.ACTIVE,
            NOW,
            NOW.plusSeconds(60),
            Optional.empty(),
            Optional.empty());
    invitations().add(invitation, org.creatorshub.tool.keys.Fingerprint.of("x"));
    return invitation;
  }
}
