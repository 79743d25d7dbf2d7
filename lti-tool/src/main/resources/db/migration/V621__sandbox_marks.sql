-- The sandbox's gradebook: marks that a teacher set there, and what tools handed over as submissions (Canvas).
create table sandbox_override (
  line_item_id  bigint not null references sandbox_line_item on delete cascade,
  user_id       text not null,
  points        numeric not null,
  primary key (line_item_id, user_id)
);

create table sandbox_submission (
  submission_number  bigint generated always as identity primary key,
  line_item_id       bigint not null references sandbox_line_item on delete cascade,
  user_id            text not null,
  address            text not null,
  submitted_at       timestamptz not null,
  unique (line_item_id, user_id, submitted_at)
);
