-- The members at the end of a year without a 人年度 of it.
CREATE VIEW member_unanswered AS
SELECT m.* FROM member_of_year m
WHERE NOT EXISTS (SELECT 1 FROM member_year y WHERE y.member = m.id AND y.year = m.year);

-- What is left open is found without reading what is closed.
CREATE INDEX measure_open ON measure (village, finished_on)
WHERE state = '进行中' AND finished_on IS NOT NULL;
CREATE INDEX visit_uncorrected ON visit (village, date)
WHERE problem IS NOT NULL AND correction IS NULL;

-- The files of refused rows that imports left beside their sources. They lie on this machine alone.
CREATE TABLE refused_file (
  path TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
