#include "models/reports/footnote.h"

#include "models/packages/undecided.h"
#include "models/storage/statement.h"
#include "models/storage/villageofrow.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace chulie::reports {

namespace {

constexpr auto selectHousehold = "SELECT id FROM household WHERE no = ?";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// Whether the key of a row of \a of begins with the number of a household.
bool hangsOnHousehold(const catalogue::Table &of)
{
    return catalogue::keyFields(of).front().leafTable->id == catalogue::TableId::Household;
}

/// The one table whose rows are behind figures of \a list; nothing where several may be.
std::optional<catalogue::TableId> only(targets::Behind::List list)
{
    switch (list) {
    case targets::Behind::List::Measures:
        return catalogue::TableId::Measure;
    case targets::Behind::List::Funds:
        return catalogue::TableId::Fund;
    case targets::Behind::List::Visits:
        return catalogue::TableId::Visit;
    default:
        return std::nullopt;
    }
}

} // namespace

Undecided::Undecided(const Material &material)
{
    storage::VillageOfRow whereabouts(material.database());
    storage::Statement household(material.database(), selectHousehold);
    for (const packages::Undecided &one : packages::listUndecided(material.database())) {
        const places::VillagePlace *village =
            material.places().find(whereabouts.villageOf(*one.table, one.row));
        const bool isOfHousehold = hangsOnHousehold(*one.table);
        const std::string no = isOfHousehold ? one.key.substr(0, one.key.find(' ')) : std::string();
        const std::int64_t row = household.with(no).next() ? household.integer(0) : 0;
        household.reset();
        m_open.push_back(
            {one.table->id, village ? village->code : std::string(), one.key, isOfHousehold, row});
    }
}

int Undecided::count(const Subject &subject) const
{
    return static_cast<int>(std::ranges::count_if(m_open, [&](const Open &one) {
        const bool isThere = !one.village.empty() && one.village.starts_with(subject.region);
        const bool isOfIt = one.isOfHousehold && (one.key + ' ').starts_with(subject.no + ' ');
        return isThere && (subject.household == 0 || isOfIt);
    }));
}

bool Undecided::isOpen(const targets::Behind &behind, const Subject &subject) const
{
    const auto ofList = only(behind.list);
    const bool isWhole =
        behind.region.size() <= subject.region.size() && behind.household == subject.household;
    if (behind.region.empty() || (isWhole && !ofList))
        return false;
    return std::ranges::any_of(m_open, [&](const Open &one) {
        const bool isThere = !one.village.empty() && one.village.starts_with(behind.region);
        const bool isOfIt = behind.household == 0 || one.household == behind.household;
        return isThere && isOfIt && (!ofList || *ofList == one.table);
    });
}

bool Undecided::mark(Table &table, const Subject &subject) const
{
    bool isMarked = false;
    for (Row &row : table.rows) {
        row.isOpen = isOpen(row.behind, subject);
        isMarked = isMarked || row.isOpen;
    }
    return isMarked;
}

void Undecided::addTo(Report &report, const Subject &subject) const
{
    const int open = count(subject);
    if (open == 0)
        return;
    bool isMarked = false;
    for (Block &block : report.blocks)
        if (auto *table = std::get_if<Table>(&block))
            isMarked = mark(*table, subject) || isMarked;
    const QString words =
        Words::tr("Not final: %n value(s) that this report rests on were entered differently "
                  "by several people, and are not decided yet.",
                  nullptr, open);
    report.blocks.emplace_back(Paragraph{isMarked ? QChar(openMark) + u' ' + words : words});
}

} // namespace chulie::reports
