-- R7: under what share of the active days before, in per cent, a learner is going quiet.
alter table course_rules add column quiet_share integer not null default 50;
