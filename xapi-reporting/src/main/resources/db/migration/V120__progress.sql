-- Read models of learning: made from events alone, and made again by telling the events again.
-- course_id is the LMS course, or the link itself where a launch names no course.

-- Facts that are counted already: a second telling changes nothing.
create table progress_event (
  platform_id  uuid not null,
  event_key    uuid not null,
  primary key (platform_id, event_key)
);

create table unit_progress (
  platform_id          uuid not null,
  course_id            uuid not null,
  unit                 text not null,
  learner              uuid not null,
  started_at           timestamptz not null,
  last_seen            timestamptz not null,
  last_page            text,
  last_page_at         timestamptz,
  active_millis        bigint not null default 0,
  attempts             integer not null default 0,
  best_percent         numeric,
  passed               boolean,
  lesson_completed_at  timestamptz,
  submitted_at         timestamptz,
  unit_completed_at    timestamptz,
  grade_accepted       boolean,
  primary key (platform_id, course_id, unit, learner)
);

create table page_progress (
  platform_id    uuid not null,
  course_id      uuid not null,
  unit           text not null,
  learner        uuid not null,
  page           text not null,
  seen_at        timestamptz not null,
  active_millis  bigint not null,
  primary key (platform_id, course_id, unit, learner, page)
);

-- One row per learner and question: counters over all learners would be rows that everybody waits for.
create table question_progress (
  platform_id          uuid not null,
  course_id            uuid not null,
  unit                 text not null,
  question             text not null,
  learner              uuid not null,
  in_test              boolean not null,
  stem                 text not null,
  interaction          text not null,
  first_at             timestamptz not null,
  first_right          boolean not null,
  first_share          double precision not null,
  first_response       text,
  first_misconception  text,
  answers              integer not null,
  right_answers        integer not null,
  last_at              timestamptz not null,
  primary key (platform_id, course_id, unit, question, learner)
);
