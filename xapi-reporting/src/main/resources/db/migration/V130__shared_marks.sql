-- Marks that many statements have alike (verb, unit, course, authority of what the tool itself tells),
-- kept once under a hash of them all. A statement is found by its own marks and by those it shares.
create table statement_shared_mark (
  usage   smallint not null,
  mark    uuid not null,
  shared  bigint not null,
  primary key (usage, mark, shared)
);
alter table statement add column shared bigint;
create index statement_by_shared on statement (shared, stored, sequence) where shared is not null;
