-- A portfolio to take away, made by a worker: what was asked for, how far it is, and the file in parts of 1 MB.
create table portfolio_export (
  platform_id   uuid not null,
  export_id     uuid not null,
  person_id     uuid not null,
  place_id      uuid not null,
  pseudonym     uuid not null,
  display_name  text not null,
  with_notes    boolean not null,
  state         text not null check (state in ('WAITING', 'RUNNING', 'READY', 'FAILED')),
  percent       int not null,
  bytes         bigint not null,
  asked_at      timestamptz not null,
  beat_at       timestamptz not null,
  expires_at    timestamptz not null,
  primary key (platform_id, export_id)
);
create index portfolio_export_by_person on portfolio_export (platform_id, person_id);
create index portfolio_export_open on portfolio_export (asked_at) where state in ('WAITING', 'RUNNING');

create table portfolio_export_part (
  platform_id   uuid not null,
  export_id     uuid not null,
  number        int not null,
  data          bytea not null,
  primary key (platform_id, export_id, number),
  foreign key (platform_id, export_id) references portfolio_export on delete cascade
);
alter table portfolio_export_part alter column data set storage external;
