-- The newest judgement of each test attempt: a teacher may leave a question out afterwards, and the best result is found again.
create table attempt_result (
  platform_id  uuid not null,
  course_id    uuid not null,
  unit         text not null,
  learner      uuid not null,
  attempt      uuid not null,
  revision     integer not null,
  percent      numeric not null,
  passed       boolean,
  primary key (platform_id, course_id, unit, learner, attempt)
);

-- Answers by learner, question and day (UTC).
create table item_day (
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
create index item_day_by_learner on item_day (platform_id, course_id, learner, day);

-- On which days (UTC) a learner did anything that is recorded.
create table learner_day (
  platform_id  uuid not null,
  course_id    uuid not null,
  learner      uuid not null,
  day          date not null,
  events       bigint not null,
  primary key (platform_id, course_id, learner, day)
);
