-- What a teacher wrote to one learner; it is shown at the next launch. Who wrote it stands in the course's log.
create table learner_note (
  platform_id  uuid not null references platform,
  note_id      uuid not null,
  person_id    uuid not null,
  course_id    uuid not null,
  text         text not null,
  written_at   timestamptz not null,
  shown_at     timestamptz,
  primary key (platform_id, note_id)
);
create index learner_note_by_person on learner_note (platform_id, person_id, course_id);

-- Questions that a teaching team has looked at, with a note for the author of the course.
create table reviewed_question (
  platform_id  uuid not null references platform,
  course_id    uuid not null,
  unit         text not null,
  question     text not null,
  reviewed_at  timestamptz not null,
  version      text not null,
  note         text not null,
  primary key (platform_id, course_id, unit, question)
);
