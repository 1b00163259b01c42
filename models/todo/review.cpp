#include "models/checkup/checkup.h"
#include "models/exchange/refusedfiles.h"
#include "models/packages/undecided.h"
#include "models/storage/database.h"
#include "models/storage/villageofrow.h"
#include "models/todo/kinds.h"

#include <QDir>
#include <QFileInfo>

namespace chulie::todo {

namespace {

constexpr auto selectOnlyVillage = "SELECT iif(count(*) = 1, max(id), 0) FROM village";

} // namespace

values::Result<void> findFindings(const Material &material, const Take &take)
{
    const auto listed =
        checkup::checkUp(material.database, material.evaluation, material.wanted.region, material.day);
    if (!listed)
        return listed.failure();
    for (const checkup::Listed &one : *listed) {
        const checkup::Finding &finding = one.finding;
        Item item;
        item.matter = checkup::matterOf(finding);
        item.table = finding.table;
        item.row = finding.row;
        item.column = finding.column;
        if (material.wanted.words)
            item.words =
                one.householdName.isEmpty()
                    ? finding.reason
                    : Todo::tr("%1: %2", "household and reason").arg(one.householdName, finding.reason);
        take(std::move(item));
    }
    return {};
}

values::Result<void> findConflicts(const Material &material, const Take &take)
{
    const auto open = packages::undecided(material.database);
    if (!open)
        return open.failure();
    storage::VillageOfRow whereabouts(material.database);
    for (const packages::Undecided &one : *open) {
        Item item;
        item.matter = {.village = whereabouts.villageOf(*one.table, one.row),
                       .subject = std::to_string(one.number)};
        item.table = one.table->id;
        item.row = one.row;
        item.column = std::max(one.column, 0);
        if (material.wanted.words)
            item.words = Todo::tr("%1 %2", "table and record")
                             .arg(catalogue::title(*one.table), QString::fromStdString(one.key));
        take(std::move(item));
    }
    return {};
}

values::Result<void> findRefusedFiles(const Material &material, const Take &take)
{
    storage::Statement village(material.database, selectOnlyVillage);
    village.next();
    for (const QString &path : exchange::refusedFiles(material.database)) {
        const QString changed = QFileInfo(path).lastModified().toUTC().toString(Qt::ISODate);
        Item item;
        item.matter = {.village = village.integer(0),
                       .subject = checkup::digest({path.toStdString()}),
                       .facts = checkup::digest({changed.toStdString()})};
        item.file = path;
        if (material.wanted.words)
            item.words = Todo::tr("%1: mend its rows and import it").arg(QDir::toNativeSeparators(path));
        take(std::move(item));
    }
    return {};
}

} // namespace chulie::todo
