-- Photographs and papers. They are rows like any other, with a history that is undone and merged; their bytes are kept once,
-- beside the history, under the digest that the rows name.

-- Who took pictures out is noted as who took numbers out. No stored row is touched: see 0009.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema
SET sql = replace(sql, 'command = ''export numbers''', 'command = ''export numbers'' OR command = ''export pictures''')
WHERE type = 'table' AND name = 'disclosure';
PRAGMA writable_schema = RESET;

-- 照片资料: of the one row that it is attached to. content: 64 hexadecimal digits, BLAKE2b-256 of the bytes.
CREATE TABLE picture (
  id INTEGER PRIMARY KEY,
  content TEXT NOT NULL,
  village INTEGER REFERENCES village,
  household INTEGER REFERENCES household,
  measure INTEGER REFERENCES measure,
  fund INTEGER REFERENCES fund,
  visit INTEGER REFERENCES visit,
  format TEXT NOT NULL CHECK (format = 'JPEG' OR format = 'PNG' OR format = 'PDF'),
  width INTEGER CHECK (width >= 1),
  height INTEGER CHECK (height >= 1),
  bytes INTEGER NOT NULL CHECK (bytes >= 1),
  file TEXT,
  caption TEXT,
  taken TEXT,
  stage TEXT CHECK (stage = '实施前' OR stage = '实施中' OR stage = '实施后'),
  place INTEGER CHECK (place >= 1)
) STRICT;
CREATE UNIQUE INDEX picture_key ON picture (content, ifnull(village, 0), ifnull(household, 0), ifnull(measure, 0),
                                            ifnull(fund, 0), ifnull(visit, 0));
CREATE INDEX picture_village ON picture (village);
CREATE INDEX picture_household ON picture (household);
CREATE INDEX picture_measure ON picture (measure);
CREATE INDEX picture_fund ON picture (fund);
CREATE INDEX picture_visit ON picture (visit);

-- The bytes. 300 KiB of a picture, 2 MiB of a PDF.
CREATE TABLE picture_content (
  digest TEXT PRIMARY KEY CHECK (length(digest) = 64),
  bytes  BLOB NOT NULL CHECK (length(bytes) >= 1 AND length(bytes) <= iif(substr(bytes, 1, 4) = x'25504446', 2097152, 307200))
) STRICT;

-- The village that each picture belongs to: that of what it is attached to.
CREATE VIEW picture_within AS
SELECT p.id AS picture, ifnull(p.village, ifnull(h.village, ifnull(m.village, ifnull(f.village, v.village)))) AS village
FROM picture p
LEFT JOIN household h ON h.id = p.household
LEFT JOIN measure m ON m.id = p.measure
LEFT JOIN fund f ON f.id = p.fund
LEFT JOIN visit v ON v.id = p.visit;

-- The entries on pictures, which say what bytes the history names (TableId::Picture).
CREATE INDEX entry_picture ON entry (id) WHERE tbl = 16;
