-- The player of packages within a course: whether teachers offer it, and its launches (cmi5).
create table player_offer (
  platform_id  uuid not null references platform,
  context_id   uuid not null,
  offered_at   timestamptz not null,
  primary key (platform_id, context_id)
);

create table unit_session (
  platform_id   uuid not null references platform,
  session_id    uuid not null,
  person_id     uuid not null,
  pseudonym     uuid not null,
  context_id    uuid,
  link_id       uuid not null,
  registration  uuid not null,
  unit          text not null,
  lms           text,
  fetch_hash    text not null,
  token_hash    text,
  said          text[] not null default '{}',
  begun_at      timestamptz not null,
  fetched_at    timestamptz,
  ends_at       timestamptz not null,
  primary key (platform_id, session_id)
);
create index unit_session_run on unit_session (platform_id, registration, unit);
create index unit_session_end on unit_session (ends_at);
comment on table unit_session is 'one launch of a unit in the player: whom and what its token may write about';
comment on column unit_session.fetch_hash is 'SHA-256 of the secret in the address that gives the token, once';
comment on column unit_session.said is 'verbs of cmi5 that were told, each once';
