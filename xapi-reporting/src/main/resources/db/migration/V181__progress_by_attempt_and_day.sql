-- Read models of what a dashboard asks beyond the first answer: each attempt with its answers, and each day. Made from events alone, like their elders.
create table test_progress (
  platform_id  uuid not null,
  course_id    uuid not null,
  unit         text not null,
  attempt      uuid not null,
  learner      uuid not null,
  number       integer not null,
  began_at     timestamptz not null,
  percent      numeric,
  passed       boolean,
  primary key (platform_id, course_id, unit, attempt)
);

create table test_answer_progress (
  platform_id  uuid not null,
  course_id    uuid not null,
  unit         text not null,
  attempt      uuid not null,
  question     text not null,
  learner      uuid not null,
  answered_at  timestamptz not null,
  answered_right boolean not null,
  share        double precision not null,
  response     text,
  primary key (platform_id, course_id, unit, attempt, question)
);

-- Days begin at midnight UTC.
create table day_progress (
  platform_id    uuid not null,
  course_id      uuid not null,
  unit           text not null,
  learner        uuid not null,
  day            date not null,
  facts          integer not null,
  answers        integer not null,
  right_answers  integer not null,
  active_millis  bigint not null,
  primary key (platform_id, course_id, unit, learner, day)
);

create table question_day_progress (
  platform_id    uuid not null,
  course_id      uuid not null,
  unit           text not null,
  question       text not null,
  learner        uuid not null,
  day            date not null,
  answers        integer not null,
  right_answers  integer not null,
  primary key (platform_id, course_id, unit, question, learner, day)
);
