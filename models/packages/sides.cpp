#include "models/packages/sides.h"

#include "models/ledger/keys.h"
#include "models/storage/database.h"
#include "models/values/normal.h"

#include <QDateTime>

namespace chulie::packages {

namespace {

constexpr auto selectEntry = R"(
SELECT e.id, e.kind, e.vals, a.author, a.at
FROM device d JOIN act a ON a.device = d.id JOIN entry e ON e.act = a.id
WHERE d.name = ? AND a.counter = ? AND e.n = ?
)";

std::string localTime(std::string_view at)
{
    const auto time =
        QDateTime::fromString(QString::fromUtf8(at.data(), static_cast<qsizetype>(at.size())), Qt::ISODate);
    return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toStdString();
}

} // namespace

Sides::Sides(storage::Database &database)
    : m_database(database), m_wholes(database), m_select(database, selectEntry)
{
}

Written Sides::written(const catalogue::Table &table, const journal::Stamp &entry)
{
    const std::string device = journal::deviceName(entry.device);
    if (!m_select.with(device, entry.counter, entry.n).next())
        journal::throwDamaged("entry " + journal::text(entry) + " is missing");
    Written written{m_select.integer(0), journal::storedKind(m_select.integer(1)),
                    journal::unpackValues(table, m_select.blob(2)), std::string(m_select.text(3)),
                    localTime(m_select.text(4))};
    m_select.reset();
    return written;
}

Side Sides::of(const catalogue::Table &table, int column, const Written &entry)
{
    const auto value = entry.values.find(column);
    return {value == entry.values.end()
                ? std::string()
                : text(table.columns[static_cast<std::size_t>(column)], value->second),
            entry.author, entry.at};
}

std::string Sides::text(const catalogue::Column &column, const values::Value &value)
{
    if (column.kind != catalogue::Kind::Reference || values::isBlank(value))
        return values::exportText(column, value);
    return key(catalogue::table(column.refers), m_wholes.of(values::number(value)));
}

std::string Sides::key(const catalogue::Table &table, std::int64_t row)
{
    std::string key;
    for (const std::string &text :
         ledger::keyTexts(m_database, table, row).value_or(std::vector<std::string>()))
        key += (key.empty() ? "" : " ") + text;
    return key;
}

} // namespace chulie::packages
