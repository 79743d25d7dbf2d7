-- What a learner writes for a free-text task of a unit, in one run; private, never scored.
create table written_text (
  platform_id       uuid not null references platform,
  registration      uuid not null,
  text_id           text not null,
  content           text not null,
  revision          int not null,
  saved_at          timestamptz not null,
  compared_at       timestamptz,
  ticks             text[] not null default '{}',
  checked_at        timestamptz,
  checked_revision  int not null default 0,
  version           int not null default 0,
  primary key (platform_id, registration, text_id)
);
comment on column written_text.revision is 'grows with every save';
comment on column written_text.compared_at is 'since when the learner may read the model answer';
comment on column written_text.ticks is 'numbers of the sentences that the learner ticked, from 1';
comment on column written_text.version is 'how many texts the learner has checked';
