-- Reviewers' links: read-only, for a time. Only the token's hash is kept.
create table review_link (
  platform_id  uuid not null,
  link_id      uuid not null,
  course_id    uuid not null,
  unit         text,
  label        text not null,
  token_hash   bytea not null unique,
  created_by   uuid not null,
  created_at   timestamptz not null,
  expires_at   timestamptz not null,
  revoked_at   timestamptz,
  primary key (platform_id, link_id)
);
create index review_link_by_course on review_link (platform_id, course_id);

-- Every look at a reviewer's page; no address of the reader.
create table review_view (
  platform_id  uuid not null,
  view_id      uuid not null,
  link_id      uuid not null,
  page         text not null,
  viewed_at    timestamptz not null,
  primary key (platform_id, view_id),
  foreign key (platform_id, link_id) references review_link on delete cascade
);
create index review_view_by_link on review_view (platform_id, link_id, viewed_at);
