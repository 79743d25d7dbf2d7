-- What a learner may add to a badge, and how long it counts.
alter table badge add column email_hash text;
alter table badge add column email_salt text;
alter table badge add column evidence text not null default '[]';
alter table badge add column valid_until timestamptz;

-- How many years a badge of this course counts; without a row it never ends.
create table badge_validity (
  platform_id  uuid not null,
  course_id    uuid not null,
  achievement  text not null,
  years        integer not null,
  primary key (platform_id, course_id, achievement)
);

-- What teachers say of a badge, signed as a credential of its own; the learner takes it or leaves it.
create table badge_endorsement (
  platform_id     uuid not null,
  endorsement_id  uuid not null,
  badge_id        uuid not null,
  person_id       uuid not null,
  course_id       uuid not null,
  comment         text not null,
  endorsed_at     timestamptz not null,
  taken           boolean not null,
  credential      text not null,
  primary key (platform_id, endorsement_id)
);
create index badge_endorsement_by_badge on badge_endorsement (platform_id, badge_id);
