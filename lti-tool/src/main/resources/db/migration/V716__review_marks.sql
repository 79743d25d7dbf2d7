-- What a teacher decided about a review: whether it counts for its writer; 0 rulings as long as there is none.
alter table peer_review
  add column rulings int not null default 0,
  add column counts boolean not null default true,
  add column ruling_reason text not null default '';

-- What a learner was told last that the reviews earn, and on how many decisions of teachers it rests.
create table peer_mark (
  platform_id  uuid not null references platform,
  person_id    uuid not null,
  place_id     uuid not null,
  percent      numeric(5, 2) not null,
  rulings      int not null,
  told_at      timestamptz not null,
  primary key (platform_id, person_id, place_id)
);
create index peer_mark_by_place on peer_mark (platform_id, place_id);
