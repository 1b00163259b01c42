-- What a person keeps beside the facts: filters saved by name, and how rare characters are read. Neither is part of the history.

CREATE TABLE saved_view (
  kind    TEXT NOT NULL,
  name    TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE reading (
  character TEXT PRIMARY KEY,
  pinyin    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
