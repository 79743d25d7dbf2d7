-- Questions that a teacher left out of a test of one course; who did it stands in the log.
create table excluded_question (
  platform_id  uuid not null references platform,
  course_id    uuid not null,
  test         text not null,
  question     text not null,
  unit         text not null,
  excluded_at  timestamptz not null,
  reason       text not null,
  primary key (platform_id, course_id, test, question)
);

-- 1 for the judgement at the hand-in; each decision of a teacher that changes the result brings the next.
alter table attempt add column judgement integer not null default 1;
create index attempt_by_link on attempt (platform_id, link_id, test);

-- What teachers did in a course, and at whom they looked. person_id is the learner whom a line is about.
create table course_log (
  platform_id  uuid not null references platform,
  line_id      uuid not null,
  course_id    uuid not null,
  at           timestamptz not null,
  action       text not null,
  subject      text not null,
  person_id    uuid,
  detail       text not null,
  primary key (platform_id, line_id)
);
create index course_log_by_course on course_log (platform_id, course_id, at);
create index course_log_by_person on course_log (platform_id, person_id);

-- Who it was; apart, so that a teacher who is erased takes no line along.
create table course_log_author (
  platform_id  uuid not null references platform,
  line_id      uuid not null,
  person_id    uuid not null,
  primary key (platform_id, line_id),
  foreign key (platform_id, line_id) references course_log on delete cascade
);
create index course_log_author_by_person on course_log_author (platform_id, person_id);

-- The read model of attempts begins with what is there.
insert into test_progress
  (platform_id, course_id, unit, attempt, learner, number, began_at, percent, passed, revision)
select a.platform_id, coalesce(l.context_id, l.link_id), a.unit, a.attempt_id, p.pseudonym, a.number, a.started_at, a.percent, a.passed,
  case when a.submitted_at is null then 0 else 1 end
from attempt a join resource_link l using (platform_id, link_id) join person p using (platform_id, person_id)
on conflict do nothing;
