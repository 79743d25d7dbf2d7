-- Runs through scenarios. A further run is a further row: nothing is overwritten, nothing lowers.
create table scenario_run (
  platform_id   uuid not null references platform,
  registration  uuid not null,
  scenario      text not null,
  number        integer not null,
  run_id        uuid not null,
  started_at    timestamptz not null,
  ended_at      timestamptz,
  ending        text,
  value         integer,
  best          integer,
  primary key (platform_id, registration, scenario, number)
);

-- Each decision of a run; two at the same place of the way cannot be.
create table scenario_step (
  platform_id   uuid not null,
  registration  uuid not null,
  scenario      text not null,
  number        integer not null,
  place         integer not null,
  node          text not null,
  choice        text not null,
  decided_at    timestamptz not null,
  primary key (platform_id, registration, scenario, number, place),
  foreign key (platform_id, registration, scenario, number) references scenario_run
);
