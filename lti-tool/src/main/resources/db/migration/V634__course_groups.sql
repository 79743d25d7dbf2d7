-- Groups of a course, as the LMS keeps them.
create table group_service (
  platform_id  uuid not null references platform,
  context_id   uuid not null,
  groups_url   text not null,
  sets_url     text,
  tried_at     timestamptz,
  reason       text,
  primary key (platform_id, context_id)
);

create table course_group (
  platform_id  uuid not null references platform,
  context_id   uuid not null,
  group_id     text not null,
  name         text not null,
  set_name     text,
  primary key (platform_id, context_id, group_id)
);

create table course_group_member (
  platform_id  uuid not null,
  context_id   uuid not null,
  group_id     text not null,
  person_id    uuid not null,
  primary key (platform_id, context_id, group_id, person_id),
  foreign key (platform_id, context_id, group_id) references course_group on delete cascade
);
create index course_group_member_by_person on course_group_member (platform_id, context_id, person_id);
