-- The fourteen tables, their history, and what is derived from them.
-- A row's id is the id of the history entry that created it. Money is whole fen, yes/no is 1/0, dates are ISO text.
-- Lists of more than two values are spelled with OR: SQLite fills a table of its own for IN anew with every row written.

CREATE TABLE ledger (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- 村
CREATE TABLE village (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  town TEXT NOT NULL,
  county TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('相对贫困村', '面上村')),
  households INTEGER CHECK (households >= 0),
  population INTEGER CHECK (population >= 0),
  partner TEXT,
  secretary TEXT,
  phone TEXT,
  stationed_on TEXT,
  reserve_secretaries INTEGER CHECK (reserve_secretaries >= 0),
  inspected_on TEXT
) STRICT;
CREATE UNIQUE INDEX village_key ON village (code);

-- 自然村
CREATE TABLE hamlet (
  id INTEGER PRIMARY KEY,
  village INTEGER NOT NULL REFERENCES village,
  name TEXT NOT NULL,
  households INTEGER NOT NULL CHECK (households >= 0),
  road_on TEXT,
  tidy_on TEXT,
  sewage_on TEXT
) STRICT;
CREATE UNIQUE INDEX hamlet_key ON hamlet (village, name);

-- 村年度
CREATE TABLE village_year (
  id INTEGER PRIMARY KEY,
  village INTEGER NOT NULL REFERENCES village,
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  income_fen INTEGER CHECK (income_fen >= 0),
  collective_fen INTEGER CHECK (collective_fen >= 0),
  model INTEGER CHECK (model IN (0, 1)),
  bus TEXT CHECK (bus = '是' OR bus = '否' OR bus = '不符合条件'),
  mobile INTEGER CHECK (mobile IN (0, 1)),
  broadcast INTEGER CHECK (broadcast IN (0, 1)),
  grid INTEGER CHECK (grid IN (0, 1)),
  waste INTEGER CHECK (waste IN (0, 1)),
  wastewater INTEGER CHECK (wastewater IN (0, 1)),
  piped_water INTEGER CHECK (piped_water IN (0, 1)),
  clinic INTEGER CHECK (clinic IN (0, 1)),
  service_center INTEGER CHECK (service_center IN (0, 1)),
  square INTEGER CHECK (square IN (0, 1)),
  e_commerce INTEGER CHECK (e_commerce IN (0, 1)),
  party_model INTEGER CHECK (party_model IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX village_year_key ON village_year (village, year);

-- 户
CREATE TABLE household (
  id INTEGER PRIMARY KEY,
  no TEXT NOT NULL,
  village INTEGER NOT NULL REFERENCES village,
  hamlet TEXT,
  type TEXT CHECK (type = '一般贫困户' OR type = '低保贫困户' OR type = '特困供养户'),
  cause TEXT CHECK (cause = '因病' OR cause = '因残' OR cause = '因学' OR cause = '因灾' OR cause = '缺土地' OR cause = '缺水' OR cause = '缺技术' OR cause = '缺劳力' OR cause = '缺资金' OR cause = '交通条件落后' OR cause = '自身发展动力不足' OR cause = '其他'),
  identified_on TEXT NOT NULL,
  phone TEXT,
  account TEXT,
  helper TEXT,
  partner TEXT,
  wants_industry INTEGER CHECK (wants_industry IN (0, 1)),
  wants_asset INTEGER CHECK (wants_asset IN (0, 1)),
  note TEXT
) STRICT;
CREATE UNIQUE INDEX household_key ON household (no);
CREATE INDEX household_village ON household (village);

-- 户年度
CREATE TABLE household_year (
  id INTEGER PRIMARY KEY,
  household INTEGER NOT NULL REFERENCES household,
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  wage_fen INTEGER CHECK (wage_fen >= 0),
  business_fen INTEGER,
  business_cost_fen INTEGER CHECK (business_cost_fen >= 0),
  property_fen INTEGER CHECK (property_fen >= 0),
  transfer_fen INTEGER CHECK (transfer_fen >= 0),
  food INTEGER CHECK (food IN (0, 1)),
  clothing INTEGER CHECK (clothing IN (0, 1)),
  housing TEXT CHECK (housing = 'A' OR housing = 'B' OR housing = 'C' OR housing = 'D' OR housing = '无房'),
  housing_done_on TEXT,
  water INTEGER CHECK (water IN (0, 1)),
  dibao_entitled INTEGER CHECK (dibao_entitled IN (0, 1)),
  dibao INTEGER CHECK (dibao IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX household_year_key ON household_year (household, year);

-- 人
CREATE TABLE member (
  id INTEGER PRIMARY KEY,
  household INTEGER NOT NULL REFERENCES household,
  name TEXT NOT NULL,
  identity TEXT,
  sex TEXT CHECK (sex IN ('男', '女')),
  born_on TEXT,
  relation TEXT NOT NULL CHECK (relation = '户主' OR relation = '配偶' OR relation = '子女' OR relation = '儿媳女婿' OR relation = '孙子女' OR relation = '父母' OR relation = '祖父母' OR relation = '兄弟姐妹' OR relation = '其他'),
  ethnicity TEXT,
  education TEXT,
  health TEXT CHECK (health = '健康' OR health = '长期慢性病' OR health = '大病' OR health = '残疾'),
  disability TEXT CHECK (disability = '一级' OR disability = '二级' OR disability = '三级' OR disability = '四级' OR disability = '无'),
  labour TEXT CHECK (labour = '普通劳动力' OR labour = '技能劳动力' OR labour = '弱劳动力或半劳动力' OR labour = '丧失劳动力' OR labour = '无劳动力'),
  joined_on TEXT,
  left_on TEXT,
  left_reason TEXT
) STRICT;
CREATE UNIQUE INDEX member_identity ON member (household, identity) WHERE identity IS NOT NULL;
CREATE UNIQUE INDEX member_name ON member (household, name) WHERE identity IS NULL;
CREATE INDEX member_household ON member (household);

-- 人年度
CREATE TABLE member_year (
  id INTEGER PRIMARY KEY,
  member INTEGER NOT NULL REFERENCES member,
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  schooling TEXT CHECK (schooling = '非在校' OR schooling = '学前' OR schooling = '小学' OR schooling = '初中' OR schooling = '高中' OR schooling = '中职' OR schooling = '高职大专' OR schooling = '本科及以上' OR schooling = '特殊教育' OR schooling = '失学辍学' OR schooling = '缓学免学'),
  medical INTEGER CHECK (medical IN (0, 1)),
  critical INTEGER CHECK (critical IN (0, 1)),
  pension INTEGER CHECK (pension IN (0, 1)),
  supplement INTEGER CHECK (supplement IN (0, 1)),
  disability_care INTEGER CHECK (disability_care IN (0, 1)),
  premium_paid INTEGER CHECK (premium_paid IN (0, 1)),
  work TEXT CHECK (work = '县内务工' OR work = '县外省内务工' OR work = '省外务工' OR work = '公益岗位' OR work = '自主创业' OR work = '未务工'),
  work_months INTEGER CHECK (work_months BETWEEN 0 AND 12),
  wants_job INTEGER CHECK (wants_job IN (0, 1)),
  wants_training INTEGER CHECK (wants_training IN (0, 1)),
  trained INTEGER CHECK (trained IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX member_year_key ON member_year (member, year);

-- 变动
CREATE TABLE status_change (
  id INTEGER PRIMARY KEY,
  household INTEGER NOT NULL REFERENCES household,
  date TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type = '脱贫' OR type = '返贫' OR type = '清退'),
  reason TEXT
) STRICT;
CREATE UNIQUE INDEX status_change_key ON status_change (household, date, type);

-- 措施
CREATE TABLE measure (
  id INTEGER PRIMARY KEY,
  no TEXT NOT NULL,
  village INTEGER NOT NULL REFERENCES village,
  household INTEGER REFERENCES household,
  item INTEGER NOT NULL CHECK (item BETWEEN 1 AND 34),
  name TEXT NOT NULL,
  form TEXT CHECK (form = '项目' OR form = '奖补' OR form = '劳务' OR form = '以工代赈' OR form = '培训' OR form = '资助' OR form = '保险' OR form = '信贷' OR form = '慰问' OR form = '直接发放' OR form = '其他'),
  unit TEXT,
  person TEXT,
  started_on TEXT NOT NULL,
  finished_on TEXT,
  state TEXT NOT NULL CHECK (state = '计划' OR state = '进行中' OR state = '已完成' OR state = '已终止'),
  planned_fen INTEGER CHECK (planned_fen >= 0),
  beneficiaries INTEGER CHECK (beneficiaries >= 0),
  effect TEXT
) STRICT;
CREATE UNIQUE INDEX measure_key ON measure (no);
CREATE INDEX measure_village ON measure (village);
CREATE INDEX measure_household ON measure (household);

-- 资金
CREATE TABLE fund (
  id INTEGER PRIMARY KEY,
  no TEXT NOT NULL,
  village INTEGER NOT NULL REFERENCES village,
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  date TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type = '下达' OR type = '拨付' OR type = '支出'),
  source TEXT NOT NULL CHECK (source = '中央' OR source = '省级' OR source = '市县财政专项' OR source = '深圳帮扶' OR source = '帮扶单位' OR source = '社会捐赠' OR source = '信贷' OR source = '其他'),
  amount_fen INTEGER NOT NULL CHECK (amount_fen >= 1),
  measure INTEGER REFERENCES measure,
  purpose TEXT,
  published_on TEXT
) STRICT;
CREATE UNIQUE INDEX fund_key ON fund (no);
CREATE INDEX fund_village ON fund (village);
CREATE INDEX fund_measure ON fund (measure);

-- 走访
CREATE TABLE visit (
  id INTEGER PRIMARY KEY,
  date TEXT NOT NULL,
  village INTEGER NOT NULL REFERENCES village,
  household INTEGER REFERENCES household,
  visitor TEXT NOT NULL,
  role TEXT CHECK (role = '市级党政主要负责人' OR role = '县级党政主要负责人' OR role = '乡镇党委书记' OR role = '村党组织书记' OR role = '第一书记' OR role = '帮扶责任人' OR role = '其他'),
  reason TEXT,
  problem TEXT,
  correction TEXT
) STRICT;
CREATE UNIQUE INDEX visit_key ON visit (village, ifnull(household, 0), date, visitor);
CREATE INDEX visit_household ON visit (household);

-- 进展
CREATE TABLE progress (
  id INTEGER PRIMARY KEY,
  item INTEGER NOT NULL CHECK (item BETWEEN 1 AND 34),
  region TEXT NOT NULL,
  date TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state = '未启动' OR state = '推进中' OR state = '已完成'),
  note TEXT,
  person TEXT
) STRICT;
CREATE UNIQUE INDEX progress_key ON progress (item, region, date);

-- 区划年度
CREATE TABLE region_year (
  id INTEGER PRIMARY KEY,
  region TEXT NOT NULL,
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  bases INTEGER CHECK (bases >= 0),
  parks INTEGER CHECK (parks >= 0),
  farm_insurance INTEGER CHECK (farm_insurance IN (0, 1)),
  team INTEGER CHECK (team IN (0, 1)),
  disclosure INTEGER CHECK (disclosure IN (0, 1)),
  study_days INTEGER CHECK (study_days >= 0),
  sessions INTEGER CHECK (sessions >= 0),
  reports INTEGER CHECK (reports >= 0),
  assessments INTEGER CHECK (assessments >= 0)
) STRICT;
CREATE UNIQUE INDEX region_year_key ON region_year (region, year);

-- 标准
CREATE TABLE standard (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  rural_income_fen INTEGER CHECK (rural_income_fen >= 0),
  household_fen INTEGER CHECK (household_fen >= 0),
  village_fen INTEGER CHECK (village_fen >= 0)
) STRICT;
CREATE UNIQUE INDEX standard_key ON standard (year);


-- History: the ledger's state is a function of the set of its entries.

CREATE TABLE device (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE -- 16 hexadecimal digits, drawn at random
) STRICT;

-- What one person did in one go. (device, counter) is its name everywhere; the wall time is for people only.
CREATE TABLE act (
  id      INTEGER PRIMARY KEY,
  device  INTEGER NOT NULL REFERENCES device,
  counter INTEGER NOT NULL CHECK (counter > 0),
  at      TEXT NOT NULL,
  author  TEXT NOT NULL,
  command TEXT NOT NULL,
  undoes  INTEGER REFERENCES act,
  UNIQUE (device, counter)
) STRICT;

-- One thing an act did: a new row with all its values (0), an edit of the values that belong together (1),
-- a removal (2). (device, counter, n) is its name everywhere; a row is named by the entry that created it.
CREATE TABLE entry (
  id     INTEGER PRIMARY KEY,
  act    INTEGER NOT NULL REFERENCES act,
  n      INTEGER NOT NULL,
  kind   INTEGER NOT NULL CHECK (kind IN (0, 1, 2)),
  tbl    INTEGER NOT NULL,
  row    INTEGER NOT NULL,
  vals   BLOB
) STRICT;
CREATE UNIQUE INDEX entry_act ON entry (act, n);
CREATE INDEX entry_row ON entry (row) WHERE row <> id;

-- Which entries an entry replaces: those its author saw.
CREATE TABLE replaced (
  entry INTEGER NOT NULL REFERENCES entry,
  old   INTEGER NOT NULL REFERENCES entry,
  PRIMARY KEY (entry, old)
) STRICT, WITHOUT ROWID;
CREATE INDEX replaced_old ON replaced (old);

-- The key under which a removed row was last known, so that the same key brings the same row back.
CREATE TABLE removed (
  tbl INTEGER NOT NULL,
  key TEXT NOT NULL,
  row INTEGER NOT NULL,
  PRIMARY KEY (tbl, key, row)
) STRICT, WITHOUT ROWID;

-- Derived: a village's evaluation for a year, dropped by every write that it may rest on. Never exported.
CREATE TABLE evaluation (
  year    INTEGER NOT NULL,
  village INTEGER NOT NULL REFERENCES village ON DELETE CASCADE,
  result  BLOB NOT NULL,
  PRIMARY KEY (year, village)
) STRICT, WITHOUT ROWID;
