-- A merge derives the rows that it touches and their neighbours, no longer all rows.

-- Rows whose state something was left open about when it was last derived: a value set apart, a key that two rows have, a
-- removal that is not decided, a row that waits for another. Derived; a row may be listed that nothing is open about any more.
-- Row 0: nothing is known yet, all rows are to be derived.
CREATE TABLE questioned (
  row     INTEGER NOT NULL,
  village INTEGER NOT NULL, -- an act on this village may change the state of the row; 0 where only acts on the row itself do
  waits   INTEGER NOT NULL, -- 1 where what the row needs did not come yet, or is gone: every merge looks at it
  PRIMARY KEY (row, village)
) STRICT, WITHOUT ROWID;
CREATE INDEX questioned_village ON questioned (village);

INSERT INTO questioned (row, village, waits) SELECT 0, 0, 0 WHERE EXISTS (SELECT 1 FROM merge);

DROP TABLE tangled;
