#include "models/closing/closing.h"

#include "models/catalogue/columns.h"
#include "models/ledger/rules.h"
#include "models/storage/rows.h"

#include <algorithm>
#include <map>

namespace chulie {

namespace {

constexpr auto selectClosed = R"(
SELECT c.id, c.village, v.code, v.name, c.state, c.closed_on, c.closed_by, c.reopened_on, c.reopened_by,
       c.reason, c.results
FROM closed_year c JOIN village v ON v.id = c.village
WHERE c.year = ?1 AND v.id IN (SELECT village FROM village_within WHERE region = ?2)
ORDER BY v.code
)";
constexpr auto selectStates = R"(
SELECT c.village, c.id, c.state = '已封存'
FROM closed_year c JOIN village v ON v.id = c.village
WHERE c.year = ?1 AND v.id IN (SELECT village FROM village_within WHERE region = ?2)
)";
constexpr auto closed = "已封存";
constexpr auto reopened = "已重开";

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

struct Present
{
    std::int64_t row = 0;
    bool isClosed = false;
};

std::map<std::int64_t, Present> present(Database &database, int year, std::string_view region)
{
    std::map<std::int64_t, Present> found;
    Statement select(database, selectStates);
    select.with(year, region);
    while (select.next())
        found[select.integer(0)] = {select.integer(1), select.integer(2) == 1};
    return found;
}

const Table &kept()
{
    return table(TableId::ClosedYear);
}

/// The values of a closed year, by column number.
std::map<int, Value> closing(const Ledger &ledger, const QDate &today, std::string results)
{
    return {{ClosedYearColumn("state"), std::string(closed)},
            {ClosedYearColumn("closed_on"), today.toString(Qt::ISODate).toStdString()},
            {ClosedYearColumn("closed_by"), ledger.author().toStdString()},
            {ClosedYearColumn("results"), std::move(results)},
            {ClosedYearColumn("reopened_on"), {}},
            {ClosedYearColumn("reopened_by"), {}},
            {ClosedYearColumn("reason"), {}}};
}

/// The values of the closed year in row \a row, reopened: what was reported stays as it is.
std::map<int, Value> reopening(Ledger &ledger, std::int64_t row, const QString &reason, const QDate &today)
{
    const auto before = readRow(ledger.database(), kept(), row);
    std::map<int, Value> said;
    for (const int number : kept().group)
        said[number] = (*before)[static_cast<std::size_t>(number)];
    said[ClosedYearColumn("state")] = std::string(reopened);
    said[ClosedYearColumn("reopened_on")] = today.toString(Qt::ISODate).toStdString();
    said[ClosedYearColumn("reopened_by")] = ledger.author().toStdString();
    said[ClosedYearColumn("reason")] = reason.trimmed().toStdString();
    return said;
}

void keep(Act &act, std::int64_t village, int year, const Present &before, const std::map<int, Value> &said)
{
    if (before.row != 0)
        return act.edit(kept(), before.row, said);
    std::vector<Value> values(kept().columns.size());
    values[ClosedYearColumn("village")] = village;
    values[ClosedYearColumn("year")] = static_cast<std::int64_t>(year);
    for (const auto &[number, value] : said)
        values[static_cast<std::size_t>(number)] = value;
    act.insert(kept(), values);
}

} // namespace

Result<std::vector<ClosedYear>> closedYears(Database &database, int year, std::string_view region)
{
    return database.read([&] {
        std::vector<ClosedYear> found;
        Statement select(database, selectClosed);
        select.with(year, region);
        while (select.next()) {
            auto reported = readReported(select.text(10));
            if (!reported)
                continue;
            found.push_back({select.integer(0), select.integer(1), std::string(select.text(2)),
                             words(select.text(3)), select.text(4) == closed, words(select.text(5)),
                             words(select.text(6)), words(select.text(7)), words(select.text(8)),
                             words(select.text(9)), *std::move(reported)});
        }
        return found;
    });
}

Result<int> countClosed(Database &database, int year, std::string_view region)
{
    return database.read([&] {
        return static_cast<int>(std::ranges::count_if(present(database, year, region),
                                                      [](const auto &one) { return one.second.isClosed; }));
    });
}

Result<int> closeYear(Ledger &ledger, int year, std::string_view region, const QDate &today)
{
    return ledger.act(QStringLiteral("close"), [&](Act &act) -> Result<int> {
        Database &database = ledger.database();
        const auto evaluation = evaluate(database, year, region);
        if (!evaluation)
            return evaluation.failure();
        auto before = present(database, year, region);
        HouseholdNames names(database);
        int count = 0;
        for (const VillageResult &village : evaluation->villages) {
            const Present &one = before[village.village];
            if (one.isClosed)
                continue;
            keep(act, village.village, year, one,
                 closing(ledger, today, written(report(village, names.of(village.village)))));
            ++count;
        }
        return count;
    });
}

Result<int> reopenYear(Ledger &ledger, int year, std::string_view region, const QString &reason,
                       const QDate &today)
{
    if (reason.trimmed().isEmpty())
        return Failure{rules::mustNotBeBlank(), {}};
    return ledger.act(QStringLiteral("reopen"), [&](Act &act) -> Result<int> {
        int count = 0;
        for (const auto &[village, one] : present(ledger.database(), year, region)) {
            if (!one.isClosed)
                continue;
            act.edit(kept(), one.row, reopening(ledger, one.row, reason, today));
            ++count;
        }
        return count;
    });
}

} // namespace chulie
