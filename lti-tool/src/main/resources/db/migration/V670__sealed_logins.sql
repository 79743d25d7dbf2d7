-- A login travels sealed in its own state; only what a launch has used up is kept, until it would be too old anyway.
drop table login;

create table used_state (
  state_hash  bytea primary key,
  used_at     timestamptz not null
);
create index used_state_by_age on used_state (used_at);

-- Symmetric keys that all nodes share, one per purpose; encrypted where HUB_SECRET_KEY is set.
create table shared_key (
  purpose     text primary key,
  key         text not null,
  encrypted   boolean not null,
  created_at  timestamptz not null
);
