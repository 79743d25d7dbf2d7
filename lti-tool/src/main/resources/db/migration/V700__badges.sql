-- Our keys for credentials: a public half stays for as long as anybody holds a badge.
create table credential_key (
  kid           text primary key,
  kind          text not null check (kind in ('ED25519', 'RS256')),
  generation    integer not null,
  public_key    text not null,
  private_key   bytea not null,
  encrypted     boolean not null,
  made_at       timestamptz not null,
  withdrawn_at  timestamptz,
  unique (kind, generation)
);

-- What a badge said that it is given for, for ever at the same address.
create table achievement_version (
  achievement  text not null,
  version      text not null,
  definition   text not null,
  kept_at      timestamptz not null,
  primary key (achievement, version)
);

-- Places in the public lists of withdrawn badges; nothing here leads to a person.
create table credential_status (
  list_number  integer not null,
  position     integer not null,
  revoked_at   timestamptz,
  primary key (list_number, position)
);

-- Badges that learners asked for.
create table badge (
  platform_id   uuid not null,
  badge_id      uuid not null,
  person_id     uuid not null,
  course_id     uuid not null,
  achievement   text not null,
  state         text not null check (state in ('WAITING', 'ISSUED', 'DECLINED', 'REVOKED')),
  asked_at      timestamptz not null,
  with_email    boolean not null,
  result        text,
  decided_at    timestamptz,
  reason        text,
  version       text,
  issued_at     timestamptz,
  list_number   integer,
  position      integer,
  credential    text,
  token         text,
  hosted_salt   text,
  primary key (platform_id, badge_id)
);
-- Nobody gets the same badge twice.
create unique index badge_once on badge (platform_id, person_id, achievement)
  where state in ('WAITING', 'ISSUED');
create index badge_by_course on badge (platform_id, course_id, asked_at);
create index badge_by_id on badge (badge_id);

-- Whether a teacher of this course looks first.
create table badge_setting (
  platform_id  uuid not null,
  course_id    uuid not null,
  achievement  text not null,
  approval     boolean not null,
  primary key (platform_id, course_id, achievement)
);
