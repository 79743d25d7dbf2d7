package org.creatorshub.tool.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Place;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcBadges implements Badges {
  private final Jdbi jdbi;

  JdbcBadges(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public boolean add(Badge badge) {
    return jdbi.withHandle(
            handle ->
                JdbcBadgeRow.bound(
                        handle.createUpdate(
                            """
                            insert into badge values (:platform, :id, :person, :course,
                              :achievement, :state, :asked, :email, :result, :decided, :reason,
                              :version, :issued, :list, :position, :credential, :token, :salt, :emailHash, :emailSalt,
                              :evidence, :until)
                            on conflict (platform_id, person_id, achievement)
                              where state in ('WAITING', 'ISSUED') do nothing
                            """),
                        badge)
                    .execute())
        == 1;
  }

  @Override
  public boolean replace(Badge badge, Badge.State before) {
    return jdbi.withHandle(
            handle ->
                JdbcBadgeRow.bound(
                        handle.createUpdate(
                            """
                            update badge set state = :state, decided_at = :decided,
                              reason = :reason, version = :version, issued_at = :issued,
                              list_number = :list, position = :position,
                              credential = :credential, token = :token, hosted_salt = :salt,
                              valid_until = :until
                            where platform_id = :platform and badge_id = :id and state = :before
                              and person_id = :person and course_id = :course
                              and achievement = :achievement and asked_at = :asked
                              and with_email = :email and result is not distinct from :result
                              and email_hash is not distinct from :emailHash
                              and email_salt is not distinct from :emailSalt
                              and evidence = :evidence
                            """),
                        badge)
                    .bind("before", before.name())
                    .execute())
        == 1;
  }

  @Override
  public List<Badge> ofPerson(UUID platform, UUID person) {
    return find("person_id", platform, person);
  }

  @Override
  public List<Badge> ofCourse(UUID platform, UUID course) {
    return find("course_id", platform, course);
  }

  @Override
  public Optional<Badge> find(UUID platform, UUID id) {
    return find("badge_id", platform, id).stream().findFirst();
  }

  @Override
  public List<Badge> newest(Optional<UUID> platform, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select * from badge
                    where (cast(:platform as uuid) is null or platform_id = :platform)
                    order by asked_at desc, badge_id limit :most
                    """)
                .bind("platform", platform)
                .bind("most", most)
                .map((row, context) -> JdbcBadgeRow.read(row))
                .list());
  }

  /** The head of a token is base64url without padding. */
  @Override
  public List<Badge> signedWith(String kid) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select * from badge b, split_part(token, '.', 1) head
                    where state = 'ISSUED' and (strpos(credential, :kid) > 0
                      or strpos(convert_from(decode(
                        rpad(translate(head, '-_', '+/'), (length(head) + 3) / 4 * 4, '='),
                        'base64'), 'UTF8'), :kid) > 0)
                    """)
                .bind("kid", kid)
                .map((row, context) -> JdbcBadgeRow.read(row))
                .list());
  }

  private List<Badge> find(String column, UUID platform, UUID key) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from badge where platform_id = :platform and "
                        + column
                        + " = :key order by asked_at, badge_id")
                .bind("platform", platform)
                .bind("key", key)
                .map((row, context) -> JdbcBadgeRow.read(row))
                .list());
  }

  @Override
  public Optional<Badge> hosted(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from badge where badge_id = :id and hosted_salt is not null")
                .bind("id", id)
                .map((row, context) -> JdbcBadgeRow.read(row))
                .findFirst());
  }

  @Override
  public void host(Badge badge, boolean wanted) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update badge set hosted_salt = :salt
                    where platform_id = :platform and badge_id = :id
                    """)
                .bind("platform", badge.place().platform())
                .bind("id", badge.id())
                .bind(
                    "salt",
                    wanted ? badge.identity().map(Identity::salt) : Optional.<String>empty())
                .execute());
  }

  @Override
  public Optional<Boolean> approval(Place course, String achievement) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select approval from badge_setting where platform_id = :platform
                      and course_id = :course and achievement = :achievement
                    """)
                .bind("platform", course.platform())
                .bind("course", course.course())
                .bind("achievement", achievement)
                .mapTo(Boolean.class)
                .findOne());
  }

  @Override
  public void setApproval(Place course, String achievement, boolean approval) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into badge_setting values (:platform, :course, :achievement, :approval)
                    on conflict (platform_id, course_id, achievement)
                    do update set approval = excluded.approval
                    """)
                .bind("platform", course.platform())
                .bind("course", course.course())
                .bind("achievement", achievement)
                .bind("approval", approval)
                .execute());
  }

  @Override
  public Optional<Integer> years(Place course, String achievement) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select years from badge_validity where platform_id = :platform
                      and course_id = :course and achievement = :achievement
                    """)
                .bind("platform", course.platform())
                .bind("course", course.course())
                .bind("achievement", achievement)
                .mapTo(Integer.class)
                .findOne());
  }

  @Override
  public void setYears(Place course, String achievement, Optional<Integer> years) {
    jdbi.useHandle(
        handle -> {
          String one =
              years.isPresent()
                  ? """
                  insert into badge_validity values (:platform, :course, :achievement, :years)
                  on conflict (platform_id, course_id, achievement)
                  do update set years = excluded.years
                  """
                  : """
                  delete from badge_validity where platform_id = :platform
                    and course_id = :course and achievement = :achievement
                  """;
          var update =
              handle
                  .createUpdate(one)
                  .bind("platform", course.platform())
                  .bind("course", course.course())
                  .bind("achievement", achievement);
          years.ifPresent(many -> update.bind("years", many));
          update.execute();
        });
  }
}
