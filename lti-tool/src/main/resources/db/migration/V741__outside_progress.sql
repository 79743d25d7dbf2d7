-- Statements of packages that were brought into a course, and whose they are.
create table outside_actor (
  platform_id  uuid not null references platform,
  context_id   uuid not null,
  actor_key    uuid not null,
  label        text not null,
  kept_at      timestamptz not null,
  person_id    uuid,
  pseudonym    uuid,
  mapping_id   uuid,
  mapped_at    timestamptz,
  primary key (platform_id, context_id, actor_key)
);
comment on column outside_actor.actor_key is 'hash of what identifies somebody in the statements';
comment on column outside_actor.mapping_id is 'a teacher''s decision who it is; what it brought is known by it';

create table outside_statement (
  platform_id   uuid not null references platform,
  context_id    uuid not null,
  statement_id  uuid not null,
  actor_key     uuid not null,
  person_id     uuid,
  unit          text not null,
  verb          text not null,
  occurred_at   timestamptz not null,
  kept_at       timestamptz not null,
  document      json not null,
  primary key (platform_id, context_id, statement_id)
);
create index outside_statement_actor on outside_statement (platform_id, context_id, actor_key);
