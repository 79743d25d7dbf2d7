-- What a data privacy launch may look at; as short-lived as its session.
create table privacy_launch (
  platform_id  uuid not null references platform,
  session_id   uuid not null,
  -- all people of the LMS, or those of the session's course only
  whole        boolean not null,
  person_id    uuid,
  opened_at    timestamptz not null,
  primary key (platform_id, session_id)
);

-- Learners who asked for their data to be erased; an administrator decides.
create table erasure_request (
  platform_id  uuid not null references platform,
  person_id    uuid not null,
  context_id   uuid,
  asked_at     timestamptz not null,
  primary key (platform_id, person_id)
);

-- That somebody was erased, when and by whom; hashes of random keys lead back to nobody.
create table erasure (
  platform_id  uuid not null references platform,
  erasure_id   uuid not null,
  person_hash  bytea not null,
  asked_by     text not null,
  by_hash      bytea,
  entries      bigint not null,
  erased_at    timestamptz not null,
  primary key (platform_id, erasure_id)
);
create index erasure_by_time on erasure (erased_at);

-- Hashes of the keys that an erased person's rows hung on: for some minutes what was still under way
-- at the erasure is found by them and removed too; then these go as well.
create table erasure_key (
  platform_id  uuid not null references platform,
  kind         text not null check (kind in ('person', 'pseudonym', 'registration', 'session', 'mark')),
  hash         bytea not null,
  erased_at    timestamptz not null,
  primary key (platform_id, kind, hash)
);

create index grade_post_by_person on grade_post (platform_id, person_id);
create index enrolment_by_person on enrolment (platform_id, person_id);
