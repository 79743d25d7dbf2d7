-- What a reading of a roster leaves for the next one, and for the teacher to see.
alter table roster_try add column reading_since timestamptz;
alter table roster_try add column differences_url text;
alter table roster_try add column whole_at timestamptz;
alter table roster_try add column joined integer;
alter table roster_try add column departed integer;
