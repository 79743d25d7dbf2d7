-- People who were erased here and whose statements another record store received: it must be asked
-- to erase them, too. Nothing names the person once that is done.
create table erasure_duty (
  duty_id    uuid primary key,
  target_id  uuid not null,
  -- as they were: a target may be removed before the duty is settled
  name       text not null,
  endpoint   text not null,
  -- the account name that the statements carry there; null when the duty is settled
  learner    uuid,
  owed_at    timestamptz not null,
  settled_at timestamptz,
  check ((learner is null) = (settled_at is not null))
);
