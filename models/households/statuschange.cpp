#include "models/households/statuschange.h"

#include "models/catalogue/columns.h"
#include "models/catalogue/officewords.h"
#include "models/households/householdmove.h"
#include "models/records/draft.h"
#include "models/storage/rows.h"
#include "models/values/normal.h"

#include <algorithm>

namespace chulie::households {

namespace {

/// In time; on one day in the order in which they count.
constexpr auto selectChanges = R"(
SELECT id, date, type, reason FROM status_step WHERE household = ? ORDER BY date, step
)";
constexpr auto selectHousehold = "SELECT household FROM status_change WHERE id = ?";

const catalogue::Table &changesTable()
{
    return catalogue::table(catalogue::TableId::StatusChange);
}

struct StatusChange
{
    std::int64_t row = 0;
    std::string date;
    catalogue::ChangeType type = catalogue::ChangeType::OutOfPoverty;
    values::Value reason;
};

bool isBefore(const StatusChange &a, const StatusChange &b)
{
    return a.date != b.date ? a.date < b.date : a.type < b.type;
}

std::vector<StatusChange> changesOf(storage::Database &database, std::int64_t household)
{
    std::vector<StatusChange> all;
    storage::Statement select(database, selectChanges);
    select.with(household);
    while (select.next())
        all.push_back({select.integer(0), std::string(select.text(1)), catalogue::changeType(select.text(2)),
                       select.isNull(3) ? values::Value() : values::Value(std::string(select.text(3)))});
    return all;
}

/// Why \a next cannot follow \a former; null where it can.
QString faultBetween(const StatusChange *former, const StatusChange &next)
{
    const QString when = former ? QString::fromStdString(former->date) : QString();
    if (next.type == catalogue::ChangeType::PoorAgain &&
        (!former || former->type != catalogue::ChangeType::OutOfPoverty))
        return Households::tr("A return to poverty on %1 needs an exit before it.")
            .arg(QString::fromStdString(next.date));
    if (former && next.type == catalogue::ChangeType::OutOfPoverty && former->type == next.type)
        return Households::tr("The household left poverty on %1 already, and has not returned since.")
            .arg(when);
    if (former && next.type == catalogue::ChangeType::StruckOff && former->type == next.type)
        return Households::tr("The household was struck off on %1 already.").arg(when);
    return {};
}

/// What \a change breaks among the household's other changes: as the next of the one before it, or as the one
/// before the next.
QString faultIn(std::vector<StatusChange> others, const StatusChange &change)
{
    std::erase_if(others, [&](const StatusChange &other) { return other.row == change.row; });
    const auto place = std::ranges::upper_bound(others, change, isBefore);
    QString fault = faultBetween(place == others.begin() ? nullptr : &*std::prev(place), change);
    if (!fault.isNull() || place == others.end())
        return fault;
    return faultBetween(&change, *place);
}

void checkOrder(storage::Database &database, records::Draft &draft)
{
    const auto value = [&](catalogue::StatusChangeColumn column) -> const values::Value & {
        return draft.values[column];
    };
    if (values::isBlank(value("date")) || values::isBlank(value("type")))
        return;
    const StatusChange change{
        draft.row, values::text(value("date")), catalogue::changeType(values::text(value("type"))), {}};
    const std::int64_t household = values::number(value("household"));
    const catalogue::Table &households = catalogue::table(catalogue::TableId::Household);
    const auto row = storage::readRow(database, households, household);
    if (!row)
        return;
    const std::string &identified = values::text((*row)[catalogue::HouseholdColumn("identified_on")]);
    if (change.date < identified)
        draft.refuse(catalogue::StatusChangeColumn("date"),
                     Households::tr("The household was identified later than that, on %1.")
                         .arg(QString::fromStdString(identified)));
    else if (const QString fault = faultIn(changesOf(database, household), change); !fault.isNull())
        draft.refuse(catalogue::StatusChangeColumn("type"), fault);
}

void put(journal::Act &act, std::int64_t household, const StatusChange &change)
{
    std::vector<values::Value> values(changesTable().columns.size());
    values[catalogue::StatusChangeColumn("household")] = household;
    values[catalogue::StatusChangeColumn("date")] = change.date;
    values[catalogue::StatusChangeColumn("type")] = std::string(catalogue::word(change.type));
    values[catalogue::StatusChangeColumn("reason")] = change.reason;
    act.insert(changesTable(), values);
}

} // namespace

values::Result<records::Saving> saveStatusChange(ledger::Ledger &ledger, std::int64_t household,
                                                 std::int64_t row, const std::map<int, QString> &texts)
{
    const records::Typed typed{.texts = texts,
                               .given = {{catalogue::StatusChangeColumn("household"), household}}};
    return records::saveRow(ledger, changesTable(), row, typed,
                            {.command = QStringLiteral("status"), .check = checkOrder});
}

values::Result<QString> removalFault(storage::Database &database, std::int64_t row)
{
    return database.read([&]() -> QString {
        storage::Statement household(database, selectHousehold);
        if (!household.with(row).next())
            return {};
        const auto all = changesOf(database, household.integer(0));
        const auto gone = std::ranges::find(all, row, &StatusChange::row);
        if (gone == all.end() || std::next(gone) == all.end())
            return {};
        return faultBetween(gone == all.begin() ? nullptr : &*std::prev(gone), *std::next(gone));
    });
}

values::Result<std::vector<targets::Explanation>> againstExit(storage::Database &database,
                                                              std::int64_t household, int year)
{
    auto all = targets::explainHousehold(database, household, year);
    if (!all)
        return all;
    std::erase_if(*all, [](const targets::Explanation &each) {
        return !each.target->exit ||
               (each.state != targets::State::Unmet && each.state != targets::State::Unknown);
    });
    std::stable_sort(all->begin(), all->end(),
                     [](const targets::Explanation &a, const targets::Explanation &b) {
                         return a.state == targets::State::Unmet && b.state != targets::State::Unmet;
                     });
    return all;
}

void keepStanding(storage::Database &database, journal::Act &act, std::int64_t from, std::int64_t to,
                  const std::string &day)
{
    auto all = changesOf(database, from);
    std::erase_if(all, [&](const StatusChange &change) {
        return change.date > day || change.type == catalogue::ChangeType::StruckOff;
    });
    if (all.empty())
        return;
    // Who fell back had left poverty before.
    if (all.size() > 1)
        put(act, to, all[all.size() - 2]);
    all.back().date = day;
    put(act, to, all.back());
}

values::Result<void> strikeOff(storage::Database &database, journal::Act &act, std::int64_t household,
                               std::int64_t into, const std::string &day)
{
    const catalogue::Table &households = catalogue::table(catalogue::TableId::Household);
    const auto other = storage::readRow(database, households, into);
    if (!other)
        return values::Failure{Households::tr("Choose another household."), {}};
    const auto all = changesOf(database, household);
    const StatusChange change{0, day, catalogue::ChangeType::StruckOff,
                              "并入 " + values::text(other->front())};
    if (const QString fault = faultIn(all, change); !fault.isNull())
        return values::Failure{fault, {}};
    put(act, household, change);
    return {};
}

} // namespace chulie::households
