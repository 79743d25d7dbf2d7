-- What a learner notes beside a page, for nobody else; kept for the course, not for one link.
create table lesson_note (
  platform_id  uuid not null references platform,
  person_id    uuid not null,
  context_id   uuid not null,
  unit         text not null,
  page         text not null,
  content      text not null,
  revision     int not null,
  saved_at     timestamptz not null,
  primary key (platform_id, person_id, context_id, unit, page)
);
comment on column lesson_note.context_id is
  'our key of the course, or of the link where the LMS names no course';
comment on column lesson_note.revision is 'grows with every save';
