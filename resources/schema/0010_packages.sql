-- Packages: what merges brought, what was packed, and which rows are one.

-- Rows that two people entered apart and that are one row by their equal keys: row is part of whole, which is in its table.
CREATE TABLE joined (
  row   INTEGER PRIMARY KEY,
  whole INTEGER NOT NULL
) STRICT;
CREATE INDEX joined_whole ON joined (whole);

-- The entries on each row that is in its table, those of the rows joined with it among them.
CREATE VIEW row_entry AS
SELECT id AS whole, id, act, n, kind, tbl, row, vals FROM entry WHERE row = id
UNION ALL
SELECT row, id, act, n, kind, tbl, row, vals FROM entry WHERE row <> id
UNION ALL
SELECT j.whole, e.id, e.act, e.n, e.kind, e.tbl, e.row, e.vals FROM joined j JOIN entry e ON e.id = j.row
UNION ALL
SELECT j.whole, e.id, e.act, e.n, e.kind, e.tbl, e.row, e.vals
FROM joined j JOIN entry e ON e.row = j.row AND e.row <> e.id;

-- The villages in which the state of a row may hang on more than its own entries, until a person has decided.
CREATE TABLE tangled (
  village INTEGER PRIMARY KEY
) STRICT;

-- A merge. The acts that it brought have the ids from first_act up to its own act, the entries those from
-- first_entry to last_entry.
CREATE TABLE merge (
  act         INTEGER PRIMARY KEY REFERENCES act,
  first_act   INTEGER NOT NULL,
  first_entry INTEGER NOT NULL,
  last_entry  INTEGER NOT NULL
) STRICT;

-- The packages that a merge took in: who sent them when, and how many rows of the tables they changed.
CREATE TABLE merged_package (
  merge     INTEGER NOT NULL REFERENCES merge ON DELETE CASCADE,
  n         INTEGER NOT NULL,
  file      TEXT NOT NULL,
  device    TEXT NOT NULL,
  author    TEXT NOT NULL,
  region    TEXT NOT NULL,
  made      TEXT NOT NULL,
  added     INTEGER NOT NULL,
  changed   INTEGER NOT NULL,
  removed   INTEGER NOT NULL,
  conflicts INTEGER NOT NULL,
  PRIMARY KEY (merge, n)
) STRICT, WITHOUT ROWID;

-- A package that was made here. What it holds can no longer be taken out of the ledger.
CREATE TABLE packed (
  id         INTEGER PRIMARY KEY,
  at         TEXT NOT NULL,
  region     TEXT NOT NULL,
  last_entry INTEGER NOT NULL
) STRICT;
