-- How an LMS comes to us: an invitation, a form that waits for consent, and what was agreed.

-- One-time links for a university. Not tenant-owned yet: the platform that comes of it does not exist.
create table platform_invitation (
  invitation_id  uuid primary key,
  token_hash     bytea not null unique,
  label          text not null,
  issuer         text,
  new_deployment text not null check (new_deployment in ('pending', 'active')),
  created_at     timestamptz not null,
  expires_at     timestamptz not null,
  used_at        timestamptz,
  platform_id    uuid references platform
);

-- A consent page that somebody has open; sent at most once. The LMS's token is sealed where HUB_SECRET_KEY is set.
create table registration_form (
  form_hash          bytea primary key,
  invitation_id      uuid not null references platform_invitation on delete cascade,
  configuration_url  text not null,
  configuration      text not null,
  token_hash         bytea,
  token              bytea,
  created_at         timestamptz not null,
  sent_at            timestamptz
);
create index registration_form_by_age on registration_form (created_at);
-- One use of one registration token of an LMS, even in two windows at once.
create unique index registration_form_sent_token on registration_form (token_hash) where sent_at is not null;

-- What was agreed with a platform, for the check-list and for later changes.
create table platform_registration (
  platform_id    uuid primary key references platform,
  manner         text not null check (manner in ('dynamic', 'manual')),
  product        text,
  version        text,
  scopes         text[] not null,
  claims         text[] not null,
  client_uri     text,
  client_token   bytea,
  registered_at  timestamptz not null
);

-- Whether a new deployment of this platform waits for approval; without a row the setting of the installation holds.
create table deployment_policy (
  platform_id  uuid primary key references platform,
  status       text not null check (status in ('pending', 'active'))
);
