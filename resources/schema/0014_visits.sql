-- The chart of a year's visits is read from the index alone: each row by itself is a page to read and to check.
DROP INDEX visit_date;
CREATE INDEX visit_date ON visit (date, household, village, role);
