-- The removals, which say what hung on a row that comes back (models/merge/removedchildren.h).
CREATE INDEX entry_removal ON entry (row) WHERE kind = 2;
