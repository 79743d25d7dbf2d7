-- What a key may do (L-24), how often, and when it was last used. Keys of before may do everything, as they could.
alter table record_store_key
  add column scopes        text[] not null default '{all}',
  add column per_minute    integer not null default 300000,
  add column last_used_at  timestamptz;
