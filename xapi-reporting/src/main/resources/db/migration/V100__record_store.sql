-- The record store. Statements belong to the installation, not to a platform: their ids are unique
-- over all of it, and keys of other systems read and write beside the tool itself.
create sequence statement_sequence;

create table statement (
  sequence      bigint primary key,
  statement_id  uuid not null unique,
  stored        timestamptz not null,
  edition       text not null,
  -- json and not jsonb: keeps the text, also the numbers and texts that jsonb refuses
  document      json not null,
  verb          text not null,
  registration  uuid,
  occurred_at   timestamptz not null,
  -- the object, when it is a reference; and the same again when the verb is voided
  refers_to     uuid,
  voids         uuid
);
create index statement_by_stored on statement (stored, sequence);
create index statement_by_reference on statement (refers_to) where refers_to is not null;
create index statement_by_void on statement (voids) where voids is not null;

-- What a statement can be found by. A mark is a hash, because an IRI may be longer than an index
-- entry; stored and sequence stand in the key so that pages come out in order.
create table statement_mark (
  usage     smallint not null,
  mark      uuid not null,
  stored    timestamptz not null,
  sequence  bigint not null,
  primary key (usage, mark, stored, sequence)
);
create index statement_mark_by_sequence on statement_mark (sequence);

-- Who may use the record store from outside; secrets are random, so a plain hash keeps them.
create table record_store_key (
  key          text primary key,
  name         text not null,
  secret_hash  bytea not null,
  created_at   timestamptz not null,
  revoked_at   timestamptz
);

-- Signs the addresses of further pages, so that nobody can make one up; one row.
create table record_store_cursor (
  one  boolean primary key check (one),
  key  bytea not null
);
