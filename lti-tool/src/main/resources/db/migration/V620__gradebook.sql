-- Columns of the gradebook that we found or made, for one test or task of a link each; the one that a launch names lies with the link.
create table grade_column (
  platform_id   uuid not null references platform,
  link_id       uuid not null,
  resource_id   text not null,
  lineitem_url  text not null,
  made          boolean not null,
  instead_of    text,
  created_at    timestamptz not null,
  primary key (platform_id, link_id, resource_id)
);
create index grade_column_by_address on grade_column (platform_id, lineitem_url);

-- What the gradebook showed of a learner: right after our last delivery there, and when last looked at.
create table grade_shown (
  platform_id      uuid not null references platform,
  link_id          uuid not null,
  test             text not null,
  person_id        uuid not null,
  lineitem_url     text not null,
  after_score      numeric,
  after_maximum    numeric,
  after_at         timestamptz,
  score            numeric,
  maximum          numeric,
  read_at          timestamptz,
  primary key (platform_id, link_id, test, person_id)
);

-- Progress and work that waits for a person carry no mark; a mark may wait because a teacher set another one in the LMS.
alter table grade_post
  alter column percent drop not null,
  add column started_at timestamptz,
  add column queued_at timestamptz,
  add column posted_at timestamptz,
  add column forced boolean not null default false,
  drop constraint grade_post_status_check,
  add constraint grade_post_status_check check (status in ('waiting', 'sent', 'superseded', 'refused', 'held')),
  drop constraint grade_post_platform_id_attempt_id_percent_activity_progress_key;
update grade_post set queued_at = submitted_at;
alter table grade_post alter column queued_at set not null;
create unique index grade_post_once on grade_post (platform_id, attempt_id, percent, activity_progress, grading_progress) nulls not distinct;
create index grade_post_by_course on grade_post (platform_id, (coalesce(context_id, link_id)));
