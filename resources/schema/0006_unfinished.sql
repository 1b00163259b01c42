-- What was typed into a form and cannot be saved yet: no facts. It has no history, and neither files nor packages carry it.
CREATE TABLE unfinished (
  form  TEXT NOT NULL, -- the table's name
  row   INTEGER NOT NULL, -- 0: a new row
  given TEXT NOT NULL, -- what a new row hangs on: a JSON object, by column number
  texts TEXT NOT NULL, -- as typed: a JSON object, by column number
  PRIMARY KEY (form, row, given)
) STRICT, WITHOUT ROWID;
