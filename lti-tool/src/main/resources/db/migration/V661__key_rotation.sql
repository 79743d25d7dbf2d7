-- Keys follow each other by generation; times alone say which one signs and which are published. Rows stay for ever, so
-- that no kid comes twice; what is not needed any more loses its private half.
alter table signing_key add column generation integer not null default 1;
alter table signing_key add column use_at timestamptz;
update signing_key set use_at = created_at;
alter table signing_key alter column use_at set not null;
alter table signing_key add column withdrawn_at timestamptz;
drop index signing_key_in_use;
alter table signing_key drop column retired_at;
-- Of several nodes that add the next generation one does.
alter table signing_key add unique (purpose, generation);
