-- The exchange folder: which packages the ledger knows, and which of those that lie there are its own.

-- The packages whose content the ledger has, by the check at the end of their files, in hexadecimal digits.
CREATE TABLE known_package (
  content TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- The packages that the ledger put into the folder, until it removes them.
CREATE TABLE put_package (
  file       TEXT PRIMARY KEY, -- its name without the folder
  content    TEXT NOT NULL,    -- as in known_package
  last_act   INTEGER NOT NULL, -- the newest act and entry of the ledger when it was packed
  last_entry INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
