-- A test attempt: its questions and numbers follow from the seed, and from nothing in the browser.
create table attempt (
  platform_id   uuid not null references platform,
  attempt_id    uuid not null,
  registration  uuid not null,
  person_id     uuid not null,
  link_id       uuid not null,
  unit          text not null,
  test          text not null,
  number        integer not null,
  seed          bigint not null,
  questions     text[] not null,
  revision      bigint not null default 0,
  writer        text not null default '',
  started_at    timestamptz not null,
  touched_at    timestamptz not null,
  submitted_at  timestamptz,
  percent       numeric(5, 2),
  passed        boolean,
  primary key (platform_id, attempt_id),
  unique (platform_id, registration, test, number)
);
-- One attempt at a time, also when two tabs start at once.
create unique index attempt_open on attempt (platform_id, registration, test) where submitted_at is null;

create table attempt_answer (
  platform_id    uuid not null,
  attempt_id     uuid not null,
  question       text not null,
  answer         text[] not null,
  spent_seconds  bigint not null,
  saved_at       timestamptz not null,
  share          double precision,
  is_right       boolean,
  primary key (platform_id, attempt_id, question),
  foreign key (platform_id, attempt_id) references attempt
);
