-- What others must be told: one row per (target, key), written with the change that it tells of.
create table outbox (
  outbox_id     bigint generated always as identity primary key,
  target        text not null,
  lane          text not null,
  key           text not null,
  payload       text not null,
  -- counts replacements: a delivery of an older payload must not close a newer one
  generation    integer not null default 1,
  state         text not null default 'pending' check (state in ('pending', 'sent', 'parked')),
  attempts      integer not null default 0,
  added_at      timestamptz not null,
  next_at       timestamptz not null,
  lease         uuid,
  leased_until  timestamptz,
  last_error    text,
  settled_at    timestamptz,
  unique (target, key)
);
create index outbox_waiting on outbox (target, next_at) where state = 'pending';
create index outbox_lane on outbox (target, lane, outbox_id) where state = 'pending';

-- Targets that somebody must look at before anything else is sent there.
create table outbox_target (
  target      text primary key,
  reason      text not null,
  stopped_at  timestamptz not null
);
