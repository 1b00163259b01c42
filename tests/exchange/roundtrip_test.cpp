#include "models/exchange/export.h"
#include "models/exchange/import.h"
#include "models/values/identity.h"
#include "models/values/normal.h"
#include "tests/support/files.h"

#include <QDir>
#include <QTest>

#include <random>

namespace chulie::exchange {

/// An export imported into an empty ledger gives an equal ledger: every table exports byte for byte the same.
class RoundTripTest : public QObject
{
    Q_OBJECT
private slots:
    void nastyTextsSurvive_data();
    void nastyTextsSurvive();
};

namespace {

using Random = std::mt19937;

const char *const nasty[] = {"=1+1",     "+86",          "-5",
                             "@x",       "＝A1",         "＋1",
                             "－",       "＠",           "\"",
                             "\"\"",     "a\"b",         "a,b",
                             "a;b",      "a\tb",         "a\nb",
                             "a\r\nb",   "a\n\nb",       "\n",
                             " ",        "\t",           "　",
                             "a b",      "'1",           "''",
                             "=\"123\"", "0012",         "0",
                             "1",        "123456789012", "1.5",
                             "1e5",      "1E+05",        "12%",
                             "TRUE",     "false",        "2019-06-30",
                             "6月30日",  "1/2",          "3-4",
                             "12:30",    "(5)",          "1 1/2",
                             "￥5",      "浰源镇",       "廻龙镇",
                             "𬇙",     "𠮷",           "㛃㵑䶮",
                             "合计",     "注：",         "户编号",
                             "null",     "#N/A",         "\xC2\xA0x",
                             "\u200B",   "\uFEFFx",      "１２３",
                             "−5",       "Jan 5",        "x\x01y",
                             "..",       "，",           "a'b",
                             "\\",       "<b>&amp;",     "%s",
                             "é",        "e\u0301",      "👨‍👩‍👧",
                             "؂",       "a\rb",         "5-"};

std::string pick(Random &random)
{
    std::string text = nasty[random() % std::size(nasty)];
    if (random() % 3 == 0)
        text += nasty[random() % std::size(nasty)];
    return text;
}

std::string digits(Random &random, int count)
{
    std::string text;
    while (count-- > 0)
        text += static_cast<char>('0' + random() % 10);
    return text;
}

std::string identity(Random &random)
{
    if (random() % 3 == 0)
        return "护照:" + pick(random) + "1";
    // None ends in 000, which an import takes for a rounded number.
    const std::string number = "4416231985071" + digits(random, 3) + "1";
    return number + values::identityCheck(number);
}

/// What may be written in \a column, in all its odd forms; blank now and then where it may be.
std::string written(Random &random, const catalogue::Column &column)
{
    if (!column.required && random() % 4 == 0)
        return {};
    switch (column.kind) {
    case catalogue::Kind::Village:
        return "441623" + digits(random, 6);
    case catalogue::Kind::Region:
        return "441623104";
    case catalogue::Kind::Identity:
        return identity(random);
    case catalogue::Kind::List:
        return std::string(column.options[random() % column.options.size()].value);
    case catalogue::Kind::YesNo:
        return random() % 2 ? "√" : "N";
    case catalogue::Kind::Date:
        return "20" + digits(random, 2) + "/1" + std::to_string(random() % 3) + "/" +
               std::to_string(1 + random() % 28);
    case catalogue::Kind::Year:
        return "20" + digits(random, 2);
    case catalogue::Kind::Count:
        return std::to_string(std::max<std::int64_t>(column.min, 1) + random() % 12);
    case catalogue::Kind::Money:
        return (column.min < 0 && random() % 2 ? "-" : "") + std::to_string(1 + random() % 99999) + "." +
               digits(random, 2);
    default:
        return pick(random);
    }
}

/// Whether a row with the key \a value is a footer of an office's table: 合计, 注：.
bool isFooter(const catalogue::Column &column, const values::Value &value)
{
    const auto *key = std::get_if<std::string>(&value);
    return column.key && key && (*key == "合计" || *key == "注:");
}

values::Value value(Random &random, const catalogue::Column &column)
{
    for (;;) {
        values::Normalised read = values::normalise(column, written(random, column));
        if (read && !(column.required && values::isBlank(read.value)) && !isFooter(column, read.value))
            return std::move(read.value);
    }
}

/// The ids of the rows of \a table.
std::vector<std::int64_t> ids(storage::Database &database, const catalogue::Table &table)
{
    std::vector<std::int64_t> all;
    storage::Statement select(database, std::string("SELECT id FROM ") + table.name);
    while (select.next())
        all.push_back(select.integer(0));
    return all;
}

/// Whether the rules of the tables allow the new row \a values; what a form would refuse is no ledger's.
bool isAllowed(storage::Database &database, const catalogue::Table &table, std::vector<values::Value> &values)
{
    if (table.id == catalogue::TableId::Member) {
        values[3] = values[4] = {};
        if (const auto facts =
                values::isBlank(values[2]) ? std::nullopt : values::identityFacts(values::text(values[2]))) {
            values[3] = facts->sex;
            values[4] = facts->bornOn;
        }
        storage::Statement same(
            database, "SELECT 1 FROM member WHERE household = ? AND (name = ? OR relation = '户主')");
        return !same.with(values[0], values[1]).next();
    }
    std::string where;
    for (const int column : table.key)
        where += std::string(where.empty() ? "" : " AND ") +
                 table.columns[static_cast<std::size_t>(column)].name + " IS ?";
    storage::Statement same(database, std::string("SELECT 1 FROM ") + table.name + " WHERE " + where);
    for (std::size_t i = 0; i < table.key.size(); ++i)
        same.bind(static_cast<int>(i) + 1, values[static_cast<std::size_t>(table.key[i])]);
    return !same.next();
}

/// A ledger of random rows in all fourteen tables.
void fill(ledger::Ledger &ledger, Random &random)
{
    const auto done = ledger.act(QStringLiteral("test"), [&](journal::Act &act) {
        for (const catalogue::Table &table : catalogue::tables())
            for (int row = 0; row < 12; ++row) {
                std::vector<values::Value> values;
                for (const catalogue::Column &column : table.columns) {
                    if (column.kind != catalogue::Kind::Reference) {
                        values.push_back(value(random, column));
                        continue;
                    }
                    const auto rows = ids(ledger.database(), catalogue::table(column.refers));
                    if (!column.required && random() % 2)
                        values.emplace_back();
                    else
                        values.emplace_back(rows[random() % rows.size()]);
                }
                // A 措施 or 走访 stands in the village of its household, so its key is known only then.
                const int household = table.id == catalogue::TableId::Visit ? table.column("household") : -1;
                if (household >= 0 && !values::isBlank(values[static_cast<std::size_t>(household)])) {
                    storage::Statement village(ledger.database(),
                                               "SELECT village FROM household WHERE id = ?");
                    village.with(values[static_cast<std::size_t>(household)]).next();
                    values[static_cast<std::size_t>(table.column("village"))] = village.value(0);
                }
                if (isAllowed(ledger.database(), table, values))
                    act.insert(table, values);
            }
        return values::Result<void>();
    });
    if (!done)
        qFatal("%s", qPrintable(done.failure().detail));
}

QMap<QString, QByteArray> exported(ledger::Ledger &ledger, const QString &folder, bool plain)
{
    if (!exportTables(ledger.database(), folder, {.plain = plain}))
        qFatal("no export");
    QMap<QString, QByteArray> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        files.insert(name, support::Folder::read(folder + QLatin1Char('/') + name));
    return files;
}

} // namespace

void RoundTripTest::nastyTextsSurvive_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<bool>("plain");
    for (int seed = 0; seed < 6; ++seed)
        QTest::addRow("%d", seed) << seed << (seed % 2 == 0);
}

void RoundTripTest::nastyTextsSurvive()
{
    QFETCH(int, seed);
    QFETCH(bool, plain);
    Random random(static_cast<unsigned>(seed));
    const support::Folder folder;
    const auto first = folder.newLedger(QStringLiteral("a.chulie"));
    fill(*first, random);
    const auto before = exported(*first, folder.path(QStringLiteral("a")), plain);
    QCOMPARE(before.size(), static_cast<qsizetype>(catalogue::tables().size()));
    const auto second = folder.newLedger(QStringLiteral("b.chulie"));
    const QStringList names = before.keys();
    QStringList files;
    for (const QString &name : names)
        files << folder.path(QStringLiteral("a/") + name);
    auto plan = planImport(*second, files, {});
    QVERIFY2(plan, plan ? "" : qPrintable(plan.failure().message));
    for (const Problem &problem : plan->problems())
        qWarning("%s:%d %s %s", qPrintable(plan->files()[problem.file]), problem.line,
                 std::string(problem.column).c_str(), qPrintable(problem.reason));
    QCOMPARE(plan->problems().size(), std::size_t{0});
    QVERIFY(applyImport(*second, *plan));
    const auto after = exported(*second, folder.path(QStringLiteral("b")), plain);
    for (const QString &name : names)
        QCOMPARE(after.value(name), before.value(name));
    const auto again = planImport(*second, files, {});
    QVERIFY(again);
    for (const RowCounts &counts : again->counts())
        QCOMPARE(counts.inserted + counts.updated + counts.refused, 0);
}

} // namespace chulie::exchange

QTEST_GUILESS_MAIN(chulie::exchange::RoundTripTest)
#include "roundtrip_test.moc"
