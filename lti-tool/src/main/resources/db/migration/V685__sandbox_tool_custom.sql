-- Custom parameters that a tool asked for when it registered; they come with each of its launches.
alter table sandbox_tool add column custom jsonb not null default '{}';
