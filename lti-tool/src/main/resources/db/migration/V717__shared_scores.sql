-- That a learner lets scores of "Find out where you stand" count in figures of the group: the words agreed to, their version, and until when.
create table diagnostic_sharing (
  platform_id   uuid not null,
  sharing_id    uuid not null,
  person_id     uuid not null,
  place_id      uuid not null,
  version       text not null,
  words         text not null,
  given_at      timestamptz not null,
  withdrawn_at  timestamptz,
  primary key (platform_id, sharing_id)
);
create unique index diagnostic_sharing_stands on diagnostic_sharing (platform_id, person_id, place_id) where withdrawn_at is null;
create index diagnostic_sharing_by_place on diagnostic_sharing (platform_id, place_id) where withdrawn_at is null;
