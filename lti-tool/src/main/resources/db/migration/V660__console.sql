-- People who look after this installation. An account without a platform may do everything.
create table admin_account (
  account_id   uuid primary key,
  platform_id  uuid references platform,
  name         text not null,
  -- the name as it is compared: one account per name, whatever its capitals
  sign_in_name text not null unique,
  passphrase   text not null,
  created_at   timestamptz not null,
  signed_in_at timestamptz
);

-- One-time links: the first way in, a new passphrase, an invitation. Only the hash is kept.
create table admin_token (
  token_hash   bytea primary key,
  platform_id  uuid references platform,
  name         text not null,
  created_at   timestamptz not null,
  expires_at   timestamptz not null,
  used_at      timestamptz
);

create table admin_session (
  session_id     uuid primary key,
  account_id     uuid not null references admin_account on delete cascade,
  token_hash     bytea not null unique,
  -- the id before the last change: requests that were on their way may still come with it
  previous_hash  bytea unique,
  changed_at     timestamptz not null,
  csrf           text not null,
  created_at     timestamptz not null,
  used_at        timestamptz not null
);
create index admin_session_by_account on admin_session (account_id);

-- Wrong tries by name and by network, counted for names that do not exist too. Keys are hashes: a
-- hurried person may type the passphrase into the field of the name.
create table admin_attempt (
  kind   text not null check (kind in ('name', 'network')),
  key    bytea not null,
  tries  integer not null,
  since  timestamptz not null,
  primary key (kind, key)
);

-- Who changed what. Lines are added, never changed and never removed.
create table audit_entry (
  entry_id     bigint generated always as identity primary key,
  at           timestamptz not null,
  actor        text not null,
  network      text not null,
  platform_id  uuid,
  action       text not null,
  subject      text not null,
  detail       text not null
);
create index audit_entry_by_platform on audit_entry (platform_id, entry_id);

create function audit_entry_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'The audit log is never changed (audit_entry)';
end $$;
create trigger audit_entry_is_final before update or delete on audit_entry
  for each row execute function audit_entry_is_final();
create trigger audit_entry_is_kept before truncate on audit_entry
  for each statement execute function audit_entry_is_final();
