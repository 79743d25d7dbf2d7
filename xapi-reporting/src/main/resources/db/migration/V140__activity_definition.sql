-- What statements tell of an activity, merged. It belongs to the installation, like the statements.
create table activity_definition (
  -- hash of the id, because an IRI may be longer than an index entry
  activity     uuid primary key,
  activity_id  text not null,
  -- json and not jsonb, as with statements
  definition   json not null
);
