-- Which judgement of an attempt stands: 0 before any, 1 at the hand-in; a teacher's decision about the test brings the next. The best result is found among the newest.
alter table test_progress add column revision integer not null default 0;
update test_progress set revision = 1 where percent is not null;
create index test_progress_by_learner on test_progress (platform_id, course_id, unit, learner);
create index question_day_progress_by_day on question_day_progress (platform_id, course_id, day);
