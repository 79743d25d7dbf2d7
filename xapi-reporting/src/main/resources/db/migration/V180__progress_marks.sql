-- How many facts a row holds: it grows with each, so that an open dashboard can ask whether anything has changed.
alter table unit_progress add column facts bigint not null default 0;
