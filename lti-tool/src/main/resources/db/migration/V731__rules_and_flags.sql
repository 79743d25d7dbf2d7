-- The figures of the rules in a course, one setting for the whole teaching team.
create table course_rules (
  platform_id    uuid not null references platform,
  course_id      uuid not null,
  due_days       integer not null,
  inactive_days  integer not null,
  tries          integer not null,
  time_factor    integer not null,
  behind         integer not null,
  drop_points    integer not null,
  off            text[] not null default '{}',
  changed_at     timestamptz not null,
  primary key (platform_id, course_id)
);

-- When a unit is due, as the teaching team says; it goes before what the LMS tells with launches.
create table course_unit_date (
  platform_id  uuid not null references platform,
  course_id    uuid not null,
  unit         text not null,
  due_at       timestamptz not null,
  primary key (platform_id, course_id, unit)
);
alter table resource_link add column due_at timestamptz;

-- A later date for one learner.
create table due_extension (
  platform_id  uuid not null references platform,
  person_id    uuid not null,
  course_id    uuid not null,
  unit         text not null,
  due_at       timestamptz not null,
  given_at     timestamptz not null,
  primary key (platform_id, person_id, course_id, unit)
);
create index due_extension_by_course on due_extension (platform_id, course_id);

-- Attempts that a teacher gave one learner beyond those of the test.
create table more_attempts (
  platform_id  uuid not null references platform,
  person_id    uuid not null,
  course_id    uuid not null,
  test         text not null,
  attempts     integer not null,
  given_at     timestamptz not null,
  primary key (platform_id, person_id, course_id, test)
);
create index more_attempts_by_course on more_attempts (platform_id, course_id);

-- Rules that fired for a learner, with what the learner answered and until when teachers wait and see.
create table attention_flag (
  platform_id    uuid not null references platform,
  person_id      uuid not null,
  course_id      uuid not null,
  flag           text not null,
  rule           text not null,
  unit           text,
  reason         text not null,
  first_at       timestamptz not null,
  last_at        timestamptz not null,
  answer         text,
  answered_at    timestamptz,
  snoozed_until  timestamptz,
  snooze_note    text,
  primary key (platform_id, person_id, course_id, flag)
);
create index attention_flag_by_course on attention_flag (platform_id, course_id);
