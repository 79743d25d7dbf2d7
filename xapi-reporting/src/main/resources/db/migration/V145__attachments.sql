-- Files of statements, each once under its hash (SHA-2 in hexadecimal digits), for as long as a
-- statement has them. Files are mostly packed already, so the database need not try.
create table statement_file (
  sha2  text primary key,
  data  bytea not null
);
alter table statement_file alter column data set storage external;

create table statement_attachment (
  sequence  bigint not null,
  sha2      text not null,
  primary key (sequence, sha2)
);
create index statement_attachment_by_hash on statement_attachment (sha2);
