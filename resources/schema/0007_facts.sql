-- Facts that follow from the tables. Each has one view, which every list, report, export and check reads.

-- The years that a row can belong to, with their first and their last day.
CREATE TABLE calendar (
  year INTEGER PRIMARY KEY,
  begins_on TEXT NOT NULL,
  ends_on TEXT NOT NULL
) STRICT;
INSERT INTO calendar (year, begins_on, ends_on)
WITH RECURSIVE years (year) AS (VALUES (2000) UNION ALL SELECT year + 1 FROM years WHERE year < 2100)
SELECT year, year || '-01-01', year || '-12-31' FROM years;

-- 人, and when each belongs to the household: from since (the birth, or joining after it) up to the day before until;
-- one who left and came back, from back_on too. birth is 出生日期, or else the date in the 证件号码.
-- has_left: 减少日期 is given, and 增加日期 is blank or not later.
CREATE VIEW member_stay AS
SELECT *,
  max(ifnull(birth, ''), iif(joined_on > left_on, '', ifnull(joined_on, ''))) AS since,
  ifnull(left_on, '9999-12-31') AS until,
  iif(joined_on > left_on, joined_on, NULL) AS back_on,
  left_on IS NOT NULL AND ifnull(joined_on, '') <= left_on AS has_left
FROM (
  SELECT *, coalesce(born_on, iif(length(identity) = 18 AND instr(identity, ':') = 0,
    substr(identity, 7, 4) || '-' || substr(identity, 11, 2) || '-' || substr(identity, 13, 2), NULL)) AS birth
  FROM member
);

-- The members at the end of a year.
CREATE VIEW member_of_year AS
SELECT y.year, s.*
FROM calendar y JOIN member_stay s
WHERE s.since <= y.ends_on AND (s.until > y.ends_on OR s.back_on <= y.ends_on);

-- The 户主 of a household: one who has not left before one who has, the one who left last, the smallest 证件号码.
CREATE VIEW household_head AS
SELECT household, id AS member, name
FROM member AS m
WHERE relation = '户主' AND id = (
  SELECT o.id FROM member_stay AS o
  WHERE o.household = m.household AND o.relation = '户主'
  ORDER BY o.has_left, iif(o.has_left, o.left_on, '') DESC, ifnull(o.identity, ''), o.name, o.id
  LIMIT 1
);

-- 变动 in their order: by date, and those of one day by step.
CREATE VIEW status_step AS
SELECT *, CASE type WHEN '脱贫' THEN 0 WHEN '返贫' THEN 1 ELSE 2 END AS step
FROM status_change;

-- Every household in every year, and the id of its latest 变动 by the end of the year.
CREATE VIEW household_of_year AS
SELECT y.year, y.ends_on, h.*, (
  SELECT c.id FROM status_step c
  WHERE c.household = h.id AND c.date <= y.ends_on
  ORDER BY c.date DESC, c.step DESC
  LIMIT 1) AS change
FROM calendar y JOIN household h;

-- The households in scope at the end of a year, and the type of their latest 变动.
CREATE VIEW household_in_scope AS
SELECT h.*, c.type AS change_type
FROM household_of_year h LEFT JOIN status_change c ON c.id = h.change
WHERE h.identified_on <= h.ends_on AND c.type IS NOT '清退';

-- 户年度 and its net income: the five parts, the costs taken off, blank parts as 0; NULL where all five are blank.
CREATE VIEW household_income AS
SELECT *,
  iif(coalesce(wage_fen, business_net_fen, property_fen, transfer_fen) IS NULL, NULL,
    ifnull(wage_fen, 0) + ifnull(business_net_fen, 0) + ifnull(property_fen, 0) + ifnull(transfer_fen, 0)) AS net_fen
FROM (
  SELECT *, iif(coalesce(business_fen, business_cost_fen) IS NULL, NULL,
    ifnull(business_fen, 0) - ifnull(business_cost_fen, 0)) AS business_net_fen
  FROM household_year
);

-- 资金, the amount in the column of its 类型 and NULL in the others. special_fen: what clause 九（三） asks for.
-- is_unpublished: without a 公示日期 by the end of its year.
CREATE VIEW fund_flow AS
SELECT *,
  iif(type = '下达', amount_fen, NULL) AS allotted_fen,
  iif(type = '拨付', amount_fen, NULL) AS paid_fen,
  iif(type = '支出', amount_fen, NULL) AS spent_fen,
  iif(type = '下达' AND source = '市县财政专项', amount_fen, NULL) AS special_fen,
  ifnull(published_on, '9999-12-31') > year || '-12-31' AS is_unpublished
FROM fund;

-- The villages of a region: of a code of 12, 9, 6 or 4 digits, of any beginning of one, and of '', which is all.
CREATE VIEW village_within AS
WITH RECURSIVE prefix (digits) AS (VALUES (0) UNION ALL SELECT digits + 1 FROM prefix WHERE digits < 12)
SELECT substr(v.code, 1, p.digits) AS region, v.id AS village
FROM village v JOIN prefix p;
