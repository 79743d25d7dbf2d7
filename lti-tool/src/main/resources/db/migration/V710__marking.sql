-- A teacher's marking of one handed-in version while it is written; whoever saves on top of an old revision is told.
create table marking_draft (
  platform_id   uuid not null references platform,
  item_id       uuid not null,
  version       int not null,
  revision      int not null,
  lines         jsonb not null,
  comment       text not null,
  saved_at      timestamptz not null,
  primary key (platform_id, item_id, version),
  foreign key (platform_id, item_id, version) references portfolio_version on delete cascade
);
comment on column marking_draft.lines is 'criterion, level (absent while there is none) and comment';

-- A published marking; it never changes, a later one has the next revision.
create table marking (
  platform_id   uuid not null references platform,
  item_id       uuid not null,
  version       int not null,
  revision      int not null,
  lines         jsonb not null,
  comment       text not null,
  percent       numeric(5, 2) not null,
  published_at  timestamptz not null,
  primary key (platform_id, item_id, version, revision),
  foreign key (platform_id, item_id, version) references portfolio_version on delete cascade
);
comment on column marking.lines is 'criterion with title, weight and the sentence of the level, as they were then';

-- Who wrote a marking; revision 0 is the draft. Apart, so that a teacher who is erased takes no learner's feedback along.
create table marking_author (
  platform_id   uuid not null references platform,
  item_id       uuid not null,
  version       int not null,
  revision      int not null,
  person_id     uuid not null,
  primary key (platform_id, item_id, version, revision),
  foreign key (platform_id, item_id, version) references portfolio_version on delete cascade
);
create index marking_author_by_person on marking_author (platform_id, person_id);

-- All hand-ins of a course: what teachers mark.
create index portfolio_item_by_place on portfolio_item (platform_id, place_id);

-- A mark that a person gave: of which hand-in, which marking of it, and what the learner reads beside it.
alter table grade_post
  add column item_id uuid,
  add column version int,
  add column marking int,
  add column decision int,
  add column comment text;
drop index grade_post_once;
create unique index grade_post_once on grade_post
  (platform_id, attempt_id, percent, activity_progress, grading_progress, decision) nulls not distinct;
