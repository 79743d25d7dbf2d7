package org.creatorshub.tool.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcAccounts implements Accounts {
  private final Jdbi jdbi;

  JdbcAccounts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Optional<Account> byName(String name) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select * from admin_account where sign_in_name = :name")
                .bind("name", Account.signInName(name))
                .map((rs, context) -> read(rs))
                .findOne());
  }

  @Override
  public Optional<Account> byId(UUID id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select * from admin_account where account_id = :id")
                .bind("id", id)
                .map((rs, context) -> read(rs))
                .findOne());
  }

  @Override
  public UUID save(Account account) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    insert into admin_account
                      (account_id, platform_id, name, sign_in_name, passphrase, created_at)
                    values (:id, :platform, :name, :signIn, :passphrase, :at)
                    on conflict (sign_in_name) do update set passphrase = excluded.passphrase
                    returning account_id
                    """)
                .bind("id", account.id())
                .bind("platform", account.scope().platform())
                .bind("name", account.name())
                .bind("signIn", Account.signInName(account.name()))
                .bind("passphrase", account.passphrase())
                .bind("at", account.createdAt())
                .mapTo(UUID.class)
                .one());
  }

  @Override
  public void signedIn(UUID id, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate("update admin_account set signed_in_at = :at where account_id = :id")
                .bind("id", id)
                .bind("at", at)
                .execute());
  }

  @Override
  public boolean remove(Scope scope, UUID id) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        delete from admin_account where account_id = :id
                          and (cast(:platform as uuid) is null or platform_id = :platform)
                        """)
                    .bind("id", id)
                    .bind("platform", scope.platform())
                    .execute())
        == 1;
  }

  @Override
  public List<Account> all(Scope scope) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select * from admin_account
                    where (cast(:platform as uuid) is null or platform_id = :platform)
                    order by sign_in_name
                    """)
                .bind("platform", scope.platform())
                .map((rs, context) -> read(rs))
                .list());
  }

  private static Account read(ResultSet row) throws SQLException {
    return new Account(
        row.getObject("account_id", UUID.class),
        Scope.of(Optional.ofNullable(row.getObject("platform_id", UUID.class))),
        row.getString("name"),
        row.getString("passphrase"),
        row.getTimestamp("created_at").toInstant(),
        Optional.ofNullable(row.getTimestamp("signed_in_at")).map(Timestamp::toInstant));
  }
}
