-- The latest 变动 of a household is found in an index, with the order of those of one day: see the view status_step.
CREATE INDEX status_change_step
ON status_change (household, date, CASE type WHEN '脱贫' THEN 0 WHEN '返贫' THEN 1 ELSE 2 END);
-- And so is its latest visit.
DROP INDEX visit_household;
CREATE INDEX visit_household ON visit (household, date);
