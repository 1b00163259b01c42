-- Figures of each household in each year. people: its members at the end of the year. workers: those of them who can
-- work; NULL where that of one is not known, or where there is nobody. per_head_fen: net income per head, rounded half
-- away from 0; NULL where no part of the income is known, or where there is nobody.
CREATE VIEW household_figures AS
SELECT y.year, h.id AS household,
  (SELECT count(*) FROM member_of_year m WHERE m.household = h.id AND m.year = y.year) AS people,
  (SELECT iif(count(*) = 0 OR count(m.labour) < count(*), NULL,
      sum(m.labour IN ('普通劳动力', '技能劳动力', '弱劳动力或半劳动力')))
    FROM member_of_year m WHERE m.household = h.id AND m.year = y.year) AS workers,
  (SELECT iif(count(*) = 0, NULL, (2 * i.net_fen + iif(i.net_fen < 0, -1, 1) * count(*)) / (2 * count(*)))
    FROM household_income i JOIN member_of_year m ON m.household = i.household AND m.year = i.year
    WHERE i.household = h.id AND i.year = y.year) AS per_head_fen
FROM calendar y JOIN household h;
