-- The sandbox LMS has several courses: copies of the first, each with members of its own.
create table sandbox_course (
  course_id  text primary key,
  label      text not null,
  title      text not null,
  history    text[] not null,
  made       bigint generated always as identity
);

create sequence sandbox_change;

create table sandbox_membership (
  course_id  text not null references sandbox_course,
  member_id  text not null,
  present    boolean not null,
  change     bigint not null,
  primary key (course_id, member_id)
);

alter table sandbox_activity add column course_id text not null default 'om-26';
alter table sandbox_activity add column history text[] not null default '{}';
alter table sandbox_line_item add column course_id text not null default 'om-26';
