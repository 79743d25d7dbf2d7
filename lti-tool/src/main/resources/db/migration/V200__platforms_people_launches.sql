-- The LMSs that may launch us: LTI 1.3 registrations, keyed by (issuer, client_id).
create table platform (
  platform_id   uuid primary key,
  issuer        text not null,
  client_id     text not null,
  name          text not null,
  auth_url      text not null,
  token_url     text not null,
  token_audience text not null,
  jwks_url      text not null,
  active        boolean not null default true,
  created_at    timestamptz not null,
  unique (issuer, client_id)
);

create table deployment (
  platform_id       uuid not null references platform,
  deployment_key    uuid not null,
  deployment_id     text not null,
  status            text not null check (status in ('pending', 'active', 'blocked')),
  created_at        timestamptz not null,
  primary key (platform_id, deployment_key),
  unique (platform_id, deployment_id)
);

-- A person is (platform, subject); nothing else may identify one. The only table with names.
create table person (
  platform_id   uuid not null references platform,
  person_id     uuid not null,
  subject       text not null,
  pseudonym     uuid not null unique,
  name          text,
  email         text,
  locale        text,
  created_at    timestamptz not null,
  seen_at       timestamptz not null,
  primary key (platform_id, person_id),
  unique (platform_id, subject)
);

create table context (
  platform_id     uuid not null references platform,
  context_id      uuid not null,
  deployment_key  uuid not null,
  lti_context_id  text not null,
  title           text,
  label           text,
  memberships_url text,
  roster_read_at  timestamptz,
  primary key (platform_id, context_id),
  unique (platform_id, deployment_key, lti_context_id)
);

create table resource_link (
  platform_id     uuid not null references platform,
  link_id         uuid not null,
  deployment_key  uuid not null,
  context_id      uuid,
  lti_link_id     text not null,
  title           text,
  unit            text,
  lineitem_url    text,
  lineitems_url   text,
  ags_scopes      text[] not null default '{}',
  primary key (platform_id, link_id),
  unique (platform_id, deployment_key, lti_link_id)
);

-- Who belongs to a course: from launches and, where the LMS offers it, from its roster.
create table enrolment (
  platform_id   uuid not null references platform,
  context_id    uuid not null,
  person_id     uuid not null,
  role          text not null,
  active        boolean not null default true,
  launched_at   timestamptz,
  listed_at     timestamptz,
  primary key (platform_id, context_id, person_id)
);

-- One OIDC login between initiation and launch; state and nonce are consumed by one update.
create table login (
  state_hash       bytea primary key,
  platform_id      uuid not null references platform,
  nonce            text not null,
  browser_hash     bytea not null,
  target_link_uri  text not null,
  deployment_id    text,
  storage_target   text,
  created_at       timestamptz not null,
  consumed_at      timestamptz
);
create index login_by_age on login (created_at);

create sequence launch_number;

create table launch_session (
  platform_id   uuid not null references platform,
  session_id    uuid not null,
  number        bigint not null unique,
  browser_hash  bytea,
  person_id     uuid not null,
  context_id    uuid,
  link_id       uuid,
  registration  uuid,
  role          text not null,
  message_type  text not null,
  unit          text,
  locale        text,
  lms           text,
  return_url    text,
  csrf          text not null,
  deep_link     json,
  state_bound   boolean not null default true,
  landing       text check (landing in ('cookie', 'token')),
  created_at    timestamptz not null,
  used_at       timestamptz not null,
  ended_at      timestamptz,
  primary key (platform_id, session_id)
);
create index launch_session_by_person on launch_session (platform_id, person_id, link_id) where ended_at is null;
create index launch_session_by_browser on launch_session (platform_id, browser_hash) where ended_at is null;

-- The secrets that open a session where no cookie comes back: one of the launch, more for new windows.
create table launch_token (
  platform_id   uuid not null,
  token_hash    bytea not null unique,
  session_id    uuid not null,
  created_at    timestamptz not null,
  primary key (platform_id, token_hash),
  foreign key (platform_id, session_id) references launch_session on delete cascade
);

-- Our signing keys. Private keys are PKCS#8, encrypted where HUB_SECRET_KEY is set.
create table signing_key (
  kid           text primary key,
  purpose       text not null,
  public_jwk    jsonb not null,
  private_key   bytea not null,
  encrypted     boolean not null,
  created_at    timestamptz not null,
  retired_at    timestamptz
);
-- Two nodes that start at once make one key.
create unique index signing_key_in_use on signing_key (purpose) where retired_at is null;
