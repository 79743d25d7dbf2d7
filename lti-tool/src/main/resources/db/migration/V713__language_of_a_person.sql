-- The language of the interface that the person chose; null: as the launch or the browser says.
alter table person add column language text;
