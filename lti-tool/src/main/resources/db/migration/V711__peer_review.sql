-- Learners of a course review each other's work on one task; one round for each task.
create table peer_round (
  platform_id   uuid not null references platform,
  peer_round_id      uuid not null,
  place_id      uuid not null,
  unit          text not null,
  artefact      text not null,
  due_at        timestamptz not null,
  reviews       smallint not null check (reviews between 1 and 5),
  anonymous     boolean not null,
  seed          bigint not null,
  opened_at     timestamptz not null,
  closed_at     timestamptz,
  primary key (platform_id, peer_round_id),
  unique (platform_id, place_id, unit, artefact)
);
comment on column peer_round.seed is 'with the same people it gives the same pairs';

-- One learner's review of another's version, from its allocation on; it belongs to the author of the work.
create table peer_review (
  platform_id   uuid not null references platform,
  review_id     uuid not null,
  peer_round_id      uuid not null,
  item_id       uuid not null,
  version       int not null,
  lines         jsonb not null default '[]',
  comment       text not null default '',
  revision      int not null default 0,
  allocated_at  timestamptz not null,
  opened_at     timestamptz,
  given_at      timestamptz,
  primary key (platform_id, review_id),
  foreign key (platform_id, peer_round_id) references peer_round on delete cascade,
  foreign key (platform_id, item_id, version) references portfolio_version on delete cascade
);
create index peer_review_by_round on peer_review (platform_id, peer_round_id);
create index peer_review_by_item on peer_review (platform_id, item_id);

-- Who reviews. Apart, so that a reviewer who is erased takes no author's feedback along.
create table peer_reviewer (
  platform_id   uuid not null references platform,
  review_id     uuid not null,
  person_id     uuid not null,
  primary key (platform_id, review_id),
  foreign key (platform_id, review_id) references peer_review on delete cascade
);
create index peer_reviewer_by_person on peer_reviewer (platform_id, person_id);
