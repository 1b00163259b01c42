#include "models/journal/act.h"
#include "models/journal/contents.h"
#include "models/journal/record.h"
#include "models/merge/following.h"
#include "models/packages/merges.h"
#include "models/storage/database.h"

#include <QCoreApplication>

namespace chulie::packages {

namespace {

constexpr auto selectMerge = "SELECT first_act, first_entry, last_entry FROM merge WHERE act = ?";
constexpr auto selectPacked = "SELECT 1 FROM packed WHERE last_entry >= ?";
// An entry that came later names one of those between ?1 and ?2, or is on a row that one of them created; or
// they include an act that took values out of the history for good.
constexpr auto selectOnTop = R"(
SELECT 1 FROM replaced WHERE entry > ?2 AND old BETWEEN ?1 AND ?2
UNION ALL
SELECT 1 FROM entry WHERE id > ?2 AND row BETWEEN ?1 AND ?2
UNION ALL
SELECT 1 FROM entry WHERE id > ?2 AND act >= ?3 AND act < ?4
UNION ALL
SELECT 1 FROM act WHERE id >= ?3 AND id < ?4 AND command = 'forget'
UNION ALL
SELECT 1 FROM act later JOIN act undone ON undone.id = later.undoes
WHERE later.id > ?4 AND undone.id >= ?3 AND undone.id < ?4
LIMIT 1
)";
constexpr auto selectLater = "SELECT tbl, vals FROM entry WHERE id > ? AND kind <> 2";
constexpr auto deleteReplaced = "DELETE FROM replaced WHERE entry BETWEEN ? AND ?";
constexpr auto deleteEntries = "DELETE FROM entry WHERE id BETWEEN ? AND ?";
constexpr auto deleteUndoes = "UPDATE act SET undoes = NULL WHERE id >= ? AND id < ?";
constexpr auto deleteActs = "DELETE FROM act WHERE id >= ? AND id < ?";
constexpr auto deleteRemoved = "DELETE FROM removed WHERE row BETWEEN ? AND ?";
// What they hold may be gone: each is looked at again when it is met.
constexpr auto deleteKnown = "DELETE FROM known_package";
constexpr auto deleteMerge = "DELETE FROM merge WHERE act = ?";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packages)
};

/// Whether a later entry refers to a row that came by \a brought.
bool isReferredTo(storage::Database &database, const Brought &brought)
{
    storage::Statement select(database, selectLater);
    select.with(brought.lastEntry);
    while (select.next()) {
        const catalogue::Table &table = journal::storedTable(select.integer(0));
        for (const auto &[number, value] : journal::unpackValues(table, select.blob(1)))
            if (table.columns[static_cast<std::size_t>(number)].kind == catalogue::Kind::Reference &&
                !values::isBlank(value) && values::number(value) >= brought.firstEntry &&
                values::number(value) <= brought.lastEntry)
                return true;
    }
    return false;
}

values::Result<void> mayTakeOut(storage::Database &database, const Brought &brought, std::int64_t act)
{
    storage::Statement packed(database, selectPacked);
    if (packed.with(brought.firstEntry).next())
        return values::Failure{
            Words::tr("Merge %1 cannot be taken out again: the ledger was packed since, and the package "
                      "holds what it brought.")
                .arg(act),
            {}};
    storage::Statement onTop(database, selectOnTop);
    if (onTop.with(brought.firstEntry, brought.lastEntry, brought.firstAct, act).next() ||
        isReferredTo(database, brought))
        return values::Failure{
            Words::tr("Merge %1 cannot be taken out again: something was entered on top of what it "
                      "brought, or a later merge builds on it.")
                .arg(act),
            {}};
    return {};
}

} // namespace

values::Result<void> takeOut(storage::Database &database, journal::Act &hand, std::int64_t act)
{
    storage::Statement merge(database, selectMerge);
    if (!merge.with(act).next())
        return values::Failure{Words::tr("Act %1 is no merge that could be taken out.").arg(act), {}};
    const Brought brought{merge.integer(0), merge.integer(1), merge.integer(2)};
    merge.reset();
    if (auto may = mayTakeOut(database, brought, act); !may)
        return may;
    hand.begin();
    const auto affected =
        merge::affectedBy(database, journal::rowsBetween(database, brought.firstEntry, brought.lastEntry));
    storage::Statement(database, deleteReplaced).with(brought.firstEntry, brought.lastEntry).run();
    storage::Statement(database, deleteEntries).with(brought.firstEntry, brought.lastEntry).run();
    storage::Statement(database, deleteUndoes).with(brought.firstAct, act).run();
    storage::Statement(database, deleteActs).with(brought.firstAct, act).run();
    storage::Statement(database, deleteMerge).with(act).run();
    storage::Statement(database, deleteKnown).run();
    (void)merge::followHistory(database, affected);
    // Unlike a row that was removed, these were never here.
    storage::Statement(database, deleteRemoved).with(brought.firstEntry, brought.lastEntry).run();
    journal::dropUnnamedContents(database);
    return {};
}

} // namespace chulie::packages
