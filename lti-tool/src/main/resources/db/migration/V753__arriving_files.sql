-- Large files on their way: they go on where the connection was lost, and are forgotten after a day.
create table arriving_file (
  platform_id  uuid not null,
  file_id      uuid not null,
  person_id    uuid not null,
  name         text not null,
  bytes        bigint not null,
  received     bigint not null,
  touched_at   timestamptz not null,
  primary key (platform_id, file_id)
);
create index arriving_file_by_person on arriving_file (platform_id, person_id);
create index arriving_file_by_time on arriving_file (touched_at);

create table arriving_part (
  platform_id  uuid not null,
  file_id      uuid not null,
  begins       bigint not null,
  data         bytea not null,
  primary key (platform_id, file_id, begins),
  foreign key (platform_id, file_id) references arriving_file on delete cascade
);
alter table arriving_part alter column data set storage external;
