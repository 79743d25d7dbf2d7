-- When an activity of the sandbox LMS opens and is due, as a teacher chose in the tool's picker.
create table sandbox_activity_dates (
  activity_id  bigint primary key references sandbox_activity on delete cascade,
  opens_at     timestamptz,
  due_at       timestamptz
);
