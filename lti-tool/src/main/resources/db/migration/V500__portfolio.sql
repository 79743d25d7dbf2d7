-- What a learner makes for a unit, and every version handed in. "place" is the LMS course
-- (context_id), or the link where the launch named no course.
create table portfolio_item (
  platform_id    uuid not null,
  item_id        uuid not null,
  person_id      uuid not null,
  place_id       uuid not null,
  unit           text not null,
  artefact       text not null,
  draft          text not null default '',
  draft_revision int not null default 0,
  draft_saved_at timestamptz,
  created_at     timestamptz not null,
  primary key (platform_id, item_id),
  unique (platform_id, person_id, place_id, unit, artefact)
);

create table portfolio_file (
  platform_id   uuid not null,
  file_id       uuid not null,
  person_id     uuid not null,
  name          text not null,
  kind          text not null,
  bytes         bigint not null,
  sha256        text not null,
  created_at    timestamptz not null,
  primary key (platform_id, file_id)
);
create index portfolio_file_by_person on portfolio_file (platform_id, person_id);

-- A file in parts of 1 MB: nodes hold no state, and no request holds a whole file in memory.
create table portfolio_chunk (
  platform_id   uuid not null,
  file_id       uuid not null,
  number        int not null,
  data          bytea not null,
  primary key (platform_id, file_id, number),
  foreign key (platform_id, file_id) references portfolio_file on delete cascade
);
alter table portfolio_chunk alter column data set storage external;

create table portfolio_version (
  platform_id   uuid not null,
  item_id       uuid not null,
  version       int not null,
  kind          text not null check (kind in ('text', 'link', 'file')),
  content       text,
  file_id       uuid,
  words         int not null,
  handed_in_at  timestamptz not null,
  primary key (platform_id, item_id, version),
  foreign key (platform_id, item_id) references portfolio_item on delete cascade,
  check ((kind = 'file') = (file_id is not null)),
  check ((kind = 'file') = (content is null))
);

-- What a learner thinks of a piece of work. Private.
create table portfolio_reflection (
  platform_id   uuid not null,
  person_id     uuid not null,
  place_id      uuid not null,
  subject       text not null,
  content       text not null,
  saved_at      timestamptz not null,
  primary key (platform_id, person_id, place_id, subject)
);
