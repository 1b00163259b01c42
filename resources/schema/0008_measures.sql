-- 措施 at the end of each year: state_then is 进行中 for one that is 已完成 now and had a later 完成日期.
CREATE VIEW measure_of_year AS
SELECT y.year, y.begins_on, y.ends_on, m.*,
  iif(m.state = '已完成' AND m.finished_on > y.ends_on, '进行中', m.state) AS state_then
FROM calendar y JOIN measure m
WHERE m.started_on <= y.ends_on;

-- Sums of 措施 by village and item are read from the index alone.
DROP INDEX measure_village;
CREATE INDEX measure_village ON measure (village, item, started_on, form, state, finished_on, planned_fen);
