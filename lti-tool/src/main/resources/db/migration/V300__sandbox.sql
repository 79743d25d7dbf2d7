-- What the sandbox LMS of the demo remembers. The other side of the wire: no table of the tool refers to these.
create table sandbox_activity (
  activity_id  bigint generated always as identity primary key,
  title        text not null,
  description  text not null,
  path         text not null,
  custom       jsonb not null
);

create table sandbox_line_item (
  line_item_id   bigint generated always as identity primary key,
  label          text not null,
  score_maximum  numeric not null check (score_maximum > 0),
  resource_id    text not null,
  tag            text not null,
  activity_id    bigint references sandbox_activity
);

create table sandbox_score (
  line_item_id       bigint not null references sandbox_line_item on delete cascade,
  user_id            text not null,
  given              numeric,
  maximum            numeric,
  comment            text not null,
  activity_progress  text not null,
  grading_progress   text not null,
  scored_at          timestamptz not null,
  received_at        timestamptz not null,
  primary key (line_item_id, user_id)
);

-- Every score that was ever sent, with the answer that it got: tests count them.
create table sandbox_score_post (
  post_number   bigint generated always as identity primary key,
  line_item_id  bigint not null,
  user_id       text not null,
  body          text not null,
  status        integer not null,
  received_at   timestamptz not null
);
