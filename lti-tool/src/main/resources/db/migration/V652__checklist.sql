-- When a platform was heard of, noted at most once an hour and node; and what the last look at it found.
create table platform_sighting (
  platform_id      uuid primary key references platform,
  first_login_at   timestamptz,
  last_login_at    timestamptz,
  first_launch_at  timestamptz,
  last_launch_at   timestamptz,
  skew_seconds     integer,
  received         text[] not null default '{}'
);

create table platform_check (
  platform_id  uuid not null references platform,
  line         text not null,
  place        integer not null,
  state        text not null check (state in ('well', 'waiting', 'look')),
  finding      text not null,
  remedy       text not null,
  checked_at   timestamptz not null,
  primary key (platform_id, line)
);
