#pragma once

#include "models/catalogue/catalogue.h"
#include "models/checkup/aside.h"
#include "models/targets/behind.h"
#include "models/targets/evaluation.h"

#include <QCoreApplication>

#include <functional>
#include <span>

/// What is to be done next in a village or a region: what is overdue, due soon, left open or contradicts
/// itself.
namespace chulie::todo {

/// The context of its words.
struct Todo
{
    Q_DECLARE_TR_FUNCTIONS(Todo)
};

/// Which kinds of work are asked for.
enum class Part : std::uint8_t {
    All,
    OfVillages, ///< those that look at the villages alone, and are found at once
    OfLedger,   ///< those that look at the whole ledger, whatever the region
};

/// What is asked for.
struct Wanted
{
    std::string region = {}; ///< digits that the villages' codes begin with
    QDate today = {};        ///< none: the end of the year that is judged
    bool words = true;       ///< false: only counted
    Part part = Part::All;
};

struct Kind;

/// One thing to do.
struct Item
{
    const Kind *kind = nullptr;
    checkup::Matter matter = {};             ///< village 0: of no village
    const targets::Target *target = nullptr; ///< of what is due
    targets::Behind::List list = {};         ///< where it is done; None: where its field is
    catalogue::TableId table = catalogue::TableId::Household;
    std::int64_t row = 0; ///< where it is done; 0: a row that is not there yet
    int column = 0;
    std::int64_t of = 0;       ///< the row that a new one hangs on
    QString file = {};         ///< path of the file in which it is done; empty: it is done in the ledger
    QString words = {};        ///< what is to be done, for whom; empty where it was not asked for
    QString by = {};           ///< who is responsible, where that is known
    checkup::Aside aside = {}; ///< put off, or not for us
};

/// What the kinds look at.
struct Material
{
    storage::Database &database;
    const targets::Evaluation &evaluation; ///< of the year, at least of the villages
    const Wanted &wanted;
    QDate day;                                            ///< for which work is listed
    std::vector<const targets::VillageResult *> villages; ///< those that count, by code
};

/// Takes an item without its kind.
using Take = std::function<void(Item item)>;
/// Takes how many items there are in a village.
using TakeCount = std::function<void(std::int64_t village, int items)>;

/// One kind of work.
struct Kind
{
    const char *code;
    const char *title;               ///< in plain English, the source of its translation
    Part part;                       ///< of the villages or of the ledger
    targets::Behind::List list = {}; ///< of its items, unless they have one of their own
    /// Within a read. Throws DatabaseError.
    values::Result<void> (*find)(const Material &material, const Take &take) = nullptr;
    /// The number of items in each village, those set aside among them, for kinds with many: their items are
    /// not made. Null: the items are counted. Finds them by Material::villages alone. As find.
    values::Result<void> (*count)(const Material &material, const TakeCount &take) = nullptr;
};

/// All of them, the most pressing first.
[[nodiscard]] std::span<const Kind> kinds();
[[nodiscard]] QString title(const Kind &kind);

/// All that is to do by \a wanted in the year of \a evaluation, kind by kind; with what is set aside.
[[nodiscard]] values::Result<std::vector<Item>>
items(storage::Database &database, const targets::Evaluation &evaluation, const Wanted &wanted);

/// How much of one kind there is in a village; what is set aside is left out.
struct Count
{
    std::int64_t village = 0; ///< 0: of no village
    const Kind *kind = nullptr;
    int items = 0;

    bool operator==(const Count &) const = default;
};
/// Those that are not 0, by village's code and kind.
[[nodiscard]] values::Result<std::vector<Count>> counts(storage::Database &database,
                                                        const targets::Evaluation &evaluation, Wanted wanted);

} // namespace chulie::todo
