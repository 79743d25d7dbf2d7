-- Shared secrets of LTI 1.1, with which an LMS proves that old ids are its own; sealed where HUB_SECRET_KEY is set.
create table lti11_key (
  platform_id   uuid not null references platform,
  consumer_key  text not null,
  secret        bytea not null,
  encrypted     boolean not null,
  added_at      timestamptz not null,
  primary key (platform_id, consumer_key)
);

-- What people, courses and links were called in LTI 1.1, as far as the LMS proved it.
create table lti11_id (
  platform_id   uuid not null references platform,
  kind          text not null check (kind in ('person', 'context', 'link')),
  consumer_key  text not null,
  legacy_id     text not null,
  ours          uuid not null,
  joined_at     timestamptz not null,
  primary key (platform_id, kind, consumer_key, legacy_id)
);
create index lti11_id_by_ours on lti11_id (platform_id, ours);
