-- Courses and links that are copies, under the LMS's ids: a notice may tell of a course that nobody has opened yet.
create table course_copy (
  platform_id     uuid not null references platform,
  deployment_key  uuid not null,
  lti_context_id  text not null,
  origins         text[] not null,
  launched_at     timestamptz,
  notified_at     timestamptz,
  primary key (platform_id, deployment_key, lti_context_id)
);

create table link_copy (
  platform_id  uuid not null references platform,
  link_id      uuid not null,
  origins      text[] not null,
  primary key (platform_id, link_id)
);
create index context_by_lti_id on context (platform_id, lti_context_id);
create index resource_link_by_lti_id on resource_link (platform_id, lti_link_id);
