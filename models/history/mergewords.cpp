#include "models/history/mergewords.h"

#include "models/storage/database.h"
#include "models/values/localtime.h"

#include <QCoreApplication>

namespace chulie::history {

namespace {

constexpr auto selectAct = R"(
SELECT a.at, a.author, d.name, a.command, ifnull(a.source, '')
FROM act a JOIN device d ON d.id = a.device WHERE a.id = ?
)";
constexpr auto selectBrought = R"(
SELECT count(*), ifnull(group_concat(DISTINCT author), ''), sum(added), sum(changed), sum(removed), sum(conflicts)
FROM merged_package WHERE merge = ?
)";

struct Chronicle
{
    Q_DECLARE_TR_FUNCTIONS(Chronicle)
};

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// What the packages of merge \a act brought; empty where it was taken out.
QString brought(storage::Database &database, std::int64_t act)
{
    storage::Statement select(database, selectBrought);
    if (!select.with(act).next() || select.integer(0) == 0)
        return {};
    return Chronicle::tr("packed by %1: %2 new, %3 changed, %4 removed, %5 to decide")
        .arg(words(select.text(1)))
        .arg(select.integer(2))
        .arg(select.integer(3))
        .arg(select.integer(4))
        .arg(select.integer(5));
}

} // namespace

WordedEntry mergeInWords(storage::Database &database, std::int64_t act)
{
    WordedEntry worded;
    storage::Statement select(database, selectAct);
    if (!select.with(act).next())
        return worded;
    worded.act = act;
    worded.kind = journal::EntryKind::Edit;
    worded.at = values::localTime(select.text(0));
    worded.author = words(select.text(1));
    worded.device = words(select.text(2));
    worded.command = words(select.text(3));
    worded.source = words(select.text(4));
    worded.record = brought(database, act);
    return worded;
}

} // namespace chulie::history
