-- Where a learner left off in a unit, so that the next launch opens there.
create table position (
  platform_id   uuid not null references platform,
  registration  uuid not null,
  unit          text not null,
  page          text not null,
  moved_at      timestamptz not null,
  primary key (platform_id, registration, unit)
);

-- Pages that were shown and left, with the active time on them over all sessions.
create table page_seen (
  platform_id     uuid not null references platform,
  registration    uuid not null,
  unit            text not null,
  page            text not null,
  seen_at         timestamptz not null,
  active_seconds  bigint not null,
  primary key (platform_id, registration, unit, page)
);

-- What is told once per registration: the lesson, the unit.
create table milestone (
  platform_id   uuid not null references platform,
  registration  uuid not null,
  unit          text not null,
  kind          text not null check (kind in ('lesson', 'unit')),
  reached_at    timestamptz not null,
  primary key (platform_id, registration, unit, kind)
);

-- One page in one session. It carries its occasion, since its last seconds may come after the session.
create table page_visit (
  platform_id     uuid not null references platform,
  session_id      uuid not null,
  page            text not null,
  unit            text not null,
  registration    uuid not null,
  pseudonym       uuid not null,
  context_id      uuid,
  link_id         uuid not null,
  lms             text,
  shown_at        timestamptz not null,
  touched_at      timestamptz not null,
  left_at         timestamptz,
  active_seconds  bigint not null default 0,
  told_at         timestamptz,
  primary key (platform_id, session_id, page)
);
create index page_visit_open on page_visit (touched_at) where told_at is null;

create table session_begun (
  platform_id   uuid not null references platform,
  session_id    uuid not null,
  begun_at      timestamptz not null,
  primary key (platform_id, session_id)
);

-- The newest answer to a practice question. Practice is never graded.
create table practice_answer (
  platform_id   uuid not null references platform,
  registration  uuid not null,
  question      text not null,
  session_id    uuid not null,
  round         integer not null,
  tries         integer not null,
  answer        text[] not null,
  answered_at   timestamptz not null,
  primary key (platform_id, registration, question)
);

-- What a learner typed into the cells of a workbench.
create table sheet_cell (
  platform_id   uuid not null references platform,
  registration  uuid not null,
  sheet         text not null,
  cell          text not null,
  typed         text not null,
  typed_at      timestamptz not null,
  primary key (platform_id, registration, sheet, cell)
);
