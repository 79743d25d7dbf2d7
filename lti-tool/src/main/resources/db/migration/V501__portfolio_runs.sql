-- Through which run a version was handed in: a unit is complete per run.
alter table portfolio_version add column registration uuid;
create index portfolio_version_by_run on portfolio_version (platform_id, registration);
