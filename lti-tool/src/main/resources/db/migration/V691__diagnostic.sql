-- "Find out where you stand": answers of learners about themselves. Private; no page of a teacher,
-- no grade and no read model looks here. "place" is the LMS course, or the link where there is none.
create table diagnostic_round (
  platform_id   uuid not null,
  round_id      uuid not null,
  person_id     uuid not null,
  place_id      uuid not null,
  questionnaire text not null,
  version       text not null,
  number        int not null,
  started_at    timestamptz not null,
  finished_at   timestamptz,
  primary key (platform_id, round_id),
  unique (platform_id, person_id, place_id, questionnaire, number)
);

create table diagnostic_answer (
  platform_id   uuid not null,
  round_id      uuid not null,
  field         text not null,
  value         text not null,
  saved_at      timestamptz not null,
  primary key (platform_id, round_id, field),
  foreign key (platform_id, round_id) references diagnostic_round on delete cascade
);
