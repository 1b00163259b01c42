#include "models/ledger/database.h"
#include "models/records/draft.h"
#include "models/records/shownfields.h"

namespace chulie {

namespace {

/// Inside a household members are told apart by their number; one without a number shares its name with no
/// other.
constexpr auto selectSameMember = R"(
SELECT identity IS NOT NULL AND identity IS ?3 FROM member
WHERE household = ?1 AND id <> ?4
  AND (identity = ?3 OR (name = ?2 AND (identity IS NULL OR ?3 IS NULL)))
)";
constexpr auto selectHead = "SELECT name FROM member WHERE household = ? AND relation = '户主' AND id <> ?";

std::int64_t sameKey(Database &database, const Draft &draft)
{
    std::string sql = std::string("SELECT id FROM ") + draft.table.name + " WHERE id <> ?";
    for (const int key : draft.table.key)
        sql += std::string(" AND ") + draft.table.columns[static_cast<std::size_t>(key)].name + " IS ?";
    Statement select(database, sql);
    select.bind(1, draft.row);
    int index = 1;
    for (const int key : draft.table.key)
        select.bind(++index, draft.values[static_cast<std::size_t>(key)]);
    return select.next() ? select.integer(0) : 0;
}

void checkKey(Database &database, Draft &draft)
{
    if (sameKey(database, draft) == 0)
        return;
    const Column &last = draft.table.columns[static_cast<std::size_t>(draft.table.key.back())];
    draft.refuse(last.number, draft.table.key.size() == 1
                                  ? Records::tr("Another record has this %1 already.").arg(title(last))
                                  : Records::tr("There is such a record already."));
}

void checkMember(Database &database, Draft &draft)
{
    Statement same(database, selectSameMember);
    same.with(draft.at("household"), draft.at("name"), draft.at("identity"), draft.row);
    if (same.next()) {
        if (same.integer(0))
            draft.refuse(draft.table.column("identity"),
                         Records::tr("Another member of the household has this number."));
        else
            draft.refuse(
                draft.table.column("name"),
                Records::tr("The household has a member of this name; both need an identity number."));
    }
    if (draft.at("relation") != Value(std::string("户主")))
        return;
    Statement head(database, selectHead);
    head.with(draft.at("household"), draft.row);
    if (head.next())
        draft.refuse(draft.table.column("relation"),
                     Records::tr("%1 is the head of the household already.")
                         .arg(QString::fromStdString(std::string(head.text(0)))));
}

} // namespace

void checkAmongRows(Database &database, Draft &draft)
{
    if (draft.table.id == TableId::Member)
        checkMember(database, draft);
    else
        checkKey(database, draft);
    if (draft.head.empty() || draft.row == 0)
        return;
    Statement head(database, selectHead);
    head.with(draft.row, 0);
    if (head.next())
        draft.refuse(headColumn, Records::tr("%1 is the head of the household already.")
                                     .arg(QString::fromStdString(std::string(head.text(0)))));
}

} // namespace chulie
