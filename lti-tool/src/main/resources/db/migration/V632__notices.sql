-- Where platforms take our notice handlers, and the notices that they posted.
create table notice_service (
  platform_id     uuid not null references platform,
  deployment_key  uuid not null,
  address         text not null,
  types           text[] not null,
  registered_at   timestamptz,
  tried_at        timestamptz,
  reason          text,
  greeted_at      timestamptz,
  primary key (platform_id, deployment_key)
);

create table notice (
  platform_id     uuid not null references platform,
  notice_id       text not null,
  nonce           text not null,
  deployment_key  uuid not null,
  type            text not null,
  sent_at         timestamptz not null,
  received_at     timestamptz not null,
  lti_context_id  text,
  origins         text[] not null,
  done_at         timestamptz,
  primary key (platform_id, notice_id),
  unique (platform_id, nonce)
);
create index notice_waiting on notice (received_at) where done_at is null;
create index notice_done on notice (done_at) where done_at is not null;
