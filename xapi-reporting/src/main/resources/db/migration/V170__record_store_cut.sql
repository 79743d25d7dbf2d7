-- Each time that old statements were removed by their age. From then on the record does not tell
-- everything, and read models must not be replaced by what it still tells.
create table record_store_cut (
  cut_id         uuid primary key,
  cut_at         timestamptz not null,
  stored_before  timestamptz not null,
  -- null when the statements of all platforms were meant
  only_platform  uuid,
  statements     bigint not null
);
