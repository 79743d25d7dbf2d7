-- A deep linking request is answered once.
create table deep_link_answer (
  platform_id  uuid not null references platform,
  session_id   uuid not null,
  answered_at  timestamptz not null,
  primary key (platform_id, session_id)
);
