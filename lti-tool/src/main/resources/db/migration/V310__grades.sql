-- One grade on its way to the gradebook of the LMS, from the mark to the LMS's final answer.
create table grade_post (
  platform_id        uuid not null references platform,
  post_id            uuid not null,
  link_id            uuid not null,
  person_id          uuid not null,
  context_id         uuid,
  session_id         uuid,
  registration       uuid not null,
  lms                text,
  attempt_id         uuid not null,
  unit               text not null,
  test               text not null,
  label              text not null,
  percent            numeric(5, 2) not null,
  activity_progress  text not null,
  grading_progress   text not null,
  submitted_at       timestamptz not null,
  scored_at          timestamptz not null,
  status             text not null default 'waiting' check (status in ('waiting', 'sent', 'superseded', 'refused')),
  reason             text,
  tried_at           timestamptz,
  answered_at        timestamptz,
  primary key (platform_id, post_id),
  unique (platform_id, attempt_id, percent, activity_progress)
);
create index grade_post_by_cell on grade_post (platform_id, link_id, person_id);

-- The time of the newest score of one person in one link: AGS wants it strictly increasing, Moodle by whole seconds.
create table grade_cell (
  platform_id     uuid not null references platform,
  link_id         uuid not null,
  person_id       uuid not null,
  last_scored_at  timestamptz not null,
  primary key (platform_id, link_id, person_id)
);
