#include "models/journal/disclosures.h"

#include "models/storage/database.h"
#include "models/storage/openingnotes.h"

#include <QDateTime>
#include <QFileInfo>

namespace chulie::journal {

namespace {

constexpr auto insert = R"(
INSERT INTO disclosure (at, author, command, file, after_act)
VALUES (?, ?, ?, ?, (SELECT ifnull(max(id), 0) FROM act))
)";
constexpr auto select = "SELECT id, at, author, command, file, after_act FROM disclosure WHERE id = ?";

} // namespace

values::Result<void> noteDisclosure(storage::Database &database, const QString &author, const char *command,
                                    const QString &file)
{
    const std::string at = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    const std::string by = author.toStdString();
    const std::string name = QFileInfo(file).fileName().toStdString();
    const auto isRead = database.read([&] { return storage::isForReading(database); });
    if (!isRead)
        return isRead.failure();
    return *isRead ? values::Result<void>() : database.write([&] {
        storage::Statement(database, insert).with(at, by, command, name).run();
    });
}

Disclosure disclosure(storage::Database &database, std::int64_t id)
{
    storage::Statement one(database, select);
    one.with(id);
    if (!one.next())
        return {};
    return {one.integer(0),           std::string(one.text(1)), std::string(one.text(2)),
            std::string(one.text(3)), std::string(one.text(4)), one.integer(5)};
}

} // namespace chulie::journal
