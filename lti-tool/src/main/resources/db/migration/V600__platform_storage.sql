-- Checked launches without a cookie, until the platform's storage tells whose browser it is: sealed under a handle that only the waiting page has.
create table waiting_launch (
  platform_id  uuid not null references platform,
  state_hash   bytea not null,
  handle_hash  bytea not null,
  sealed       bytea not null,
  created_at   timestamptz not null,
  primary key (platform_id, state_hash)
);
create index waiting_launch_by_handle on waiting_launch (handle_hash);
create index waiting_launch_by_age on waiting_launch (created_at);

-- How launches without a cookie were recognised; those with one need no row.
create table launch_recognition (
  platform_id    uuid not null,
  session_id     uuid not null,
  recognised_by  text not null check (recognised_by in ('storage', 'click')),
  created_at     timestamptz not null,
  primary key (platform_id, session_id),
  foreign key (platform_id, session_id) references launch_session on delete cascade
);
