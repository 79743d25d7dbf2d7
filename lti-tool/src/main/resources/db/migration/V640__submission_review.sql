-- What a submission review launch wants to see; as short-lived as its session. Either may be unknown here:
-- a learner who never opened anything, a gradebook column that is not ours.
create table submission_review (
  platform_id  uuid not null references platform,
  session_id   uuid not null,
  person_id    uuid,
  link_id      uuid,
  asked_at     timestamptz not null,
  primary key (platform_id, session_id)
);

-- All attempts of one person: for those who look at the work, and for export and erasure.
create index attempt_by_person on attempt (platform_id, person_id, link_id);
