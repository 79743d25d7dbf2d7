-- In which course a file counts; empty for files kept before, and for those added to the portfolio from elsewhere.
alter table portfolio_file add column place_id uuid;
create index portfolio_file_by_place on portfolio_file (platform_id, place_id);

-- A piece of the portfolio as its owner arranges it. A piece that is handed-in work has the id of that work.
create table portfolio_piece (
  platform_id   uuid not null,
  piece_id      uuid not null,
  person_id     uuid not null,
  origin        text not null check (origin in ('WORK', 'OWN', 'IMPORTED')),
  place_in_row  int not null,
  source        text not null,
  feedback      text not null,
  added_at      timestamptz not null,
  primary key (platform_id, piece_id)
);
create index portfolio_piece_by_person on portfolio_piece (platform_id, person_id);

-- Every state that a piece was in; the newest counts. Handed-in work keeps its content elsewhere.
create table portfolio_edition (
  platform_id   uuid not null,
  piece_id      uuid not null,
  edition       int not null,
  title         text not null,
  words         text not null,
  alt           text not null,
  outcomes      text not null,
  kind          text not null check (kind in ('', 'text', 'link', 'file')),
  content       text not null,
  file_id       uuid,
  saved_at      timestamptz not null,
  primary key (platform_id, piece_id, edition),
  foreign key (platform_id, piece_id) references portfolio_piece on delete cascade
);

-- Who may see a piece, as its owner agreed; a withdrawn line stays as the log.
create table portfolio_consent (
  platform_id   uuid not null,
  consent_id    uuid not null,
  person_id     uuid not null,
  piece_id      uuid not null,
  audience      text not null,
  with_feedback boolean not null,
  wording       text not null,
  given_at      timestamptz not null,
  withdrawn_at  timestamptz,
  primary key (platform_id, consent_id)
);
create index portfolio_consent_by_person on portfolio_consent (platform_id, person_id);
create unique index portfolio_consent_once on portfolio_consent (platform_id, piece_id, audience)
  where withdrawn_at is null;

-- Links to a portfolio: for one audience, for a time. Only the token's hash is kept.
create table portfolio_share (
  platform_id   uuid not null,
  share_id      uuid not null,
  person_id     uuid not null,
  audience      text not null,
  label         text not null,
  shown_name    text not null,
  token_hash    bytea not null unique,
  passphrase    text not null,
  most_views    int,
  created_at    timestamptz not null,
  expires_at    timestamptz not null,
  revoked_at    timestamptz,
  wrong         int not null,
  wrong_at      timestamptz,
  primary key (platform_id, share_id)
);
create index portfolio_share_by_person on portfolio_share (platform_id, person_id);

-- Every opening of a link; nothing about the reader. With a passphrase or a limit the browser gets a secret for a while.
create table portfolio_share_view (
  platform_id   uuid not null,
  view_id       uuid not null,
  share_id      uuid not null,
  visit_hash    bytea,
  viewed_at     timestamptz not null,
  primary key (platform_id, view_id),
  foreign key (platform_id, share_id) references portfolio_share on delete cascade
);
create index portfolio_share_view_by_share on portfolio_share_view (platform_id, share_id, viewed_at);
