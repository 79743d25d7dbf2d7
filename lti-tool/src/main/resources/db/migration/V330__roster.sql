-- When a course's list of people was last asked for, and what went wrong if it was not read.
create table roster_try (
  platform_id  uuid not null references platform,
  context_id   uuid not null,
  tried_at     timestamptz not null,
  reason       text,
  primary key (platform_id, context_id)
);
