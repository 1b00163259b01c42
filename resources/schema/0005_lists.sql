-- The sums of measures, and which of them a list shows, are read from the index alone.
DROP INDEX measure_village;
CREATE INDEX measure_village ON measure (village, item, started_on, form, state, planned_fen);
-- A year's visits by date, and whom they went to.
CREATE INDEX visit_date ON visit (date, household, village);

-- 资金: 来源 may be blank. (走访: 职务 may not, but a visit of before may lack it.)
CREATE TABLE fund_next (
  id INTEGER PRIMARY KEY,
  no TEXT NOT NULL,
  village INTEGER NOT NULL REFERENCES village,
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  date TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type = '下达' OR type = '拨付' OR type = '支出'),
  source TEXT CHECK (source = '中央' OR source = '省级' OR source = '市县财政专项' OR source = '深圳帮扶' OR source = '帮扶单位' OR source = '社会捐赠' OR source = '信贷' OR source = '其他'),
  amount_fen INTEGER NOT NULL CHECK (amount_fen >= 1),
  measure INTEGER REFERENCES measure,
  purpose TEXT,
  published_on TEXT
) STRICT;
INSERT INTO fund_next SELECT id, no, village, year, date, type, source, amount_fen, measure, purpose, published_on FROM fund;
DROP TABLE fund;
ALTER TABLE fund_next RENAME TO fund;
CREATE UNIQUE INDEX fund_key ON fund (no);
CREATE INDEX fund_village ON fund (village);
CREATE INDEX fund_measure ON fund (measure);
