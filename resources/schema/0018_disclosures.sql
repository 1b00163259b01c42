-- Who had personal data shown, or took it out in a file, and when. This stays in the ledger: no package has it, and no undo
-- takes it back. after_act is the last act of the time.
CREATE TABLE disclosure (
  id        INTEGER PRIMARY KEY,
  at        TEXT NOT NULL,
  author    TEXT NOT NULL,
  command   TEXT NOT NULL CHECK (command = 'show numbers' OR command = 'export numbers'),
  file      TEXT NOT NULL,
  after_act INTEGER NOT NULL
) STRICT;
