-- Documents of the record store: state, activity profiles, agent profiles. Like statements they belong
-- to the installation, not to a platform. Hashes stand in the key, because names may be longer than an
-- index entry, and because nobody needs to read here whose document it is.
create table record_store_document (
  kind          text not null check (kind in ('state', 'activity-profile', 'agent-profile')),
  activity      uuid not null,
  agent         uuid not null,
  -- zeros stand for none, here and above
  registration  uuid not null,
  name          uuid not null,
  activity_id   text,
  document_id   text not null,
  content_type  text not null,
  content       bytea not null,
  updated_at    timestamptz not null,
  primary key (kind, activity, agent, registration, name)
);
-- for erasing a person
create index record_store_document_by_agent on record_store_document (agent)
  where kind <> 'activity-profile';
create index record_store_document_by_registration on record_store_document (registration)
  where registration <> '00000000-0000-0000-0000-000000000000';
