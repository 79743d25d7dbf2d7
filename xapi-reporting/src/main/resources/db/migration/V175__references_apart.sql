-- Which statements are about which: few beside all statements. Every write asks whether something was
-- said about it before; in the large table a plan that was made while it was small reads all of it.
create table statement_reference (
  target    uuid not null,
  sequence  bigint not null,
  primary key (target, sequence)
);
insert into statement_reference (target, sequence)
  select refers_to, sequence from statement where refers_to is not null;

-- Only erasing looks marks up by their statement. They lie in the order in which they were written, so
-- that a summary of page ranges finds them, and writing does not pay for a second tree.
drop index statement_mark_by_sequence;
create index statement_mark_by_sequence on statement_mark using brin (sequence)
  with (pages_per_range = 16, autosummarize = on);
