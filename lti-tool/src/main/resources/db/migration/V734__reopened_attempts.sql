-- 1, and one more each time a teacher opened the handed-in attempt again. Its result stands until it is handed in anew.
alter table attempt add column sitting integer not null default 1;
