-- The kind of an entry is checked by a comparison: for a list of three SQLite fills a table of its own with every entry
-- written, which was a third of the time of a large import. No stored row is touched, so the text of the check is
-- replaced in the schema itself; the view makes other connections read it again.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (kind IN (0, 1, 2))', 'CHECK (kind BETWEEN 0 AND 2)')
WHERE type = 'table' AND name = 'entry';
PRAGMA writable_schema = RESET;
CREATE VIEW read_again AS SELECT 1;
DROP VIEW read_again;
