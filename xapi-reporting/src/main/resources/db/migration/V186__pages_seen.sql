-- Different pages of a unit that a learner has seen, counted when one is seen and not when somebody looks.
alter table unit_progress add column pages_seen integer not null default 0;
update unit_progress u set pages_seen = p.pages
from (select platform_id, course_id, unit, learner, count(*) as pages from page_progress
  group by platform_id, course_id, unit, learner) p
where (u.platform_id, u.course_id, u.unit, u.learner) = (p.platform_id, p.course_id, p.unit, p.learner);
