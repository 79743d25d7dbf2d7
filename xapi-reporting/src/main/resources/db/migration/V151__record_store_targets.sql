-- Record stores of others that get a copy of every statement.
create table record_store_target (
  target_id         uuid primary key,
  name              text not null,
  endpoint          text not null,
  -- the account that we have there; the secret is sealed like our own keys
  account           text not null,
  secret            bytea not null,
  edition           text not null check (edition in ('1.0.3', '2.0.0')),
  paused            boolean not null default false,
  created_at        timestamptz not null,
  -- up to here statements are queued or sent; new ones come behind it
  queued_stored     timestamptz not null,
  queued_sequence   bigint not null,
  -- the same for history, which is sent in a slow lane of its own; null when there is none to send
  history_stored    timestamptz,
  history_sequence  bigint,
  history_until     timestamptz,
  sent              bigint not null default 0,
  last_sent_at      timestamptz,
  -- the circuit: after a failure one probe goes at retry_at, and nothing before
  failures          integer not null default 0,
  retry_at          timestamptz,
  last_error        text,
  last_error_at     timestamptz
);

-- Runs of several messages are taken in order.
create index outbox_order on outbox (target, outbox_id) where state = 'pending';
