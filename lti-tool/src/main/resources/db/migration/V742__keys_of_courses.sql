-- Keys of the record store with which records of packages are sent to one course.
create table outside_key (
  platform_id   uuid not null references platform,
  context_id    uuid not null,
  key           text not null references record_store_key (key),
  name          text not null,
  made_at       timestamptz not null,
  seen_through  timestamptz not null,
  ended_at      timestamptz,
  primary key (platform_id, context_id, key)
);
create index outside_key_open on outside_key (key) where ended_at is null;
comment on column outside_key.seen_through is 'statements that were stored up to here are taken in';
