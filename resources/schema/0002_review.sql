-- What is kept beside the fourteen tables and never exchanged in files: years as they were reported, and findings of the
-- check-up that somebody looked at. They are rows like any other, with a history that is undone and merged.

-- The files that an act read, where it read any.
ALTER TABLE act ADD COLUMN source TEXT;
CREATE INDEX act_undoes ON act (undoes) WHERE undoes IS NOT NULL;

-- 封存
CREATE TABLE closed_year (
  id INTEGER PRIMARY KEY,
  village INTEGER NOT NULL REFERENCES village,
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  state TEXT NOT NULL CHECK (state IN ('已封存', '已重开')),
  closed_on TEXT NOT NULL,
  closed_by TEXT NOT NULL,
  results TEXT NOT NULL,
  reopened_on TEXT,
  reopened_by TEXT,
  reason TEXT
) STRICT;
CREATE UNIQUE INDEX closed_year_key ON closed_year (village, year);

-- 体检搁置
CREATE TABLE set_aside (
  id INTEGER PRIMARY KEY,
  village INTEGER NOT NULL REFERENCES village,
  household INTEGER REFERENCES household,
  rule TEXT NOT NULL,
  subject TEXT,
  facts TEXT NOT NULL,
  note TEXT NOT NULL,
  set_on TEXT NOT NULL,
  set_by TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX set_aside_key ON set_aside (village, ifnull(household, 0), rule, ifnull(subject, ''));
CREATE INDEX set_aside_household ON set_aside (household);
