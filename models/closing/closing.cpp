#include "models/closing/closing.h"

#include "models/catalogue/columns.h"
#include "models/ledger/rules.h"
#include "models/storage/rows.h"

#include <algorithm>
#include <map>

namespace chulie::closing {

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

std::map<std::int64_t, Present> present(storage::Database &database, int year, std::string_view region)
{
    std::map<std::int64_t, Present> found;
    storage::Statement select(database, selectStates);
    select.with(year, region);
    while (select.next())
        found[select.integer(0)] = {select.integer(1), select.integer(2) == 1};
    return found;
}

const catalogue::Table &kept()
{
    return catalogue::table(catalogue::TableId::ClosedYear);
}

/// The values of a closed year, by column number.
std::map<int, values::Value> closing(const ledger::Ledger &ledger, const QDate &today, std::string results)
{
    return {{catalogue::ClosedYearColumn("state"), std::string(closed)},
            {catalogue::ClosedYearColumn("closed_on"), today.toString(Qt::ISODate).toStdString()},
            {catalogue::ClosedYearColumn("closed_by"), ledger.author().toStdString()},
            {catalogue::ClosedYearColumn("results"), std::move(results)},
            {catalogue::ClosedYearColumn("reopened_on"), {}},
            {catalogue::ClosedYearColumn("reopened_by"), {}},
            {catalogue::ClosedYearColumn("reason"), {}}};
}

/// The values of the closed year in row \a row, reopened: what was reported stays as it is.
std::map<int, values::Value> reopening(ledger::Ledger &ledger, std::int64_t row, const QString &reason,
                                       const QDate &today)
{
    const auto before = storage::readRow(ledger.database(), kept(), row);
    std::map<int, values::Value> said;
    for (const int number : kept().group)
        said[number] = (*before)[static_cast<std::size_t>(number)];
    said[catalogue::ClosedYearColumn("state")] = std::string(reopened);
    said[catalogue::ClosedYearColumn("reopened_on")] = today.toString(Qt::ISODate).toStdString();
    said[catalogue::ClosedYearColumn("reopened_by")] = ledger.author().toStdString();
    said[catalogue::ClosedYearColumn("reason")] = reason.trimmed().toStdString();
    return said;
}

void keep(journal::Act &act, std::int64_t village, int year, const Present &before,
          const std::map<int, values::Value> &said)
{
    if (before.row != 0)
        return act.edit(kept(), before.row, said);
    std::vector<values::Value> values(kept().columns.size());
    values[catalogue::ClosedYearColumn("village")] = village;
    values[catalogue::ClosedYearColumn("year")] = static_cast<std::int64_t>(year);
    for (const auto &[number, value] : said)
        values[static_cast<std::size_t>(number)] = value;
    act.insert(kept(), values);
}

} // namespace

values::Result<std::vector<ClosedYear>> closedYears(storage::Database &database, int year,
                                                    std::string_view region)
{
    return database.read([&] {
        std::vector<ClosedYear> found;
        storage::Statement select(database, selectClosed);
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

values::Result<int> countClosed(storage::Database &database, int year, std::string_view region)
{
    return database.read([&] {
        return static_cast<int>(std::ranges::count_if(present(database, year, region),
                                                      [](const auto &one) { return one.second.isClosed; }));
    });
}

values::Result<int> closeYear(ledger::Ledger &ledger, int year, std::string_view region, const QDate &today)
{
    return ledger.act(QStringLiteral("close"), [&](journal::Act &act) -> values::Result<int> {
        storage::Database &database = ledger.database();
        const auto evaluation = targets::evaluate(database, year, region);
        if (!evaluation)
            return evaluation.failure();
        auto before = present(database, year, region);
        targets::HouseholdNames names(database);
        int count = 0;
        for (const targets::VillageResult &village : evaluation->villages) {
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

values::Result<int> reopenYear(ledger::Ledger &ledger, int year, std::string_view region,
                               const QString &reason, const QDate &today)
{
    if (reason.trimmed().isEmpty())
        return values::Failure{ledger::rules::mustNotBeBlank(), {}};
    return ledger.act(QStringLiteral("reopen"), [&](journal::Act &act) -> values::Result<int> {
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

} // namespace chulie::closing
