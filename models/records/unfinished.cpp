#include "models/records/unfinished.h"

#include "models/ledger/keys.h"
#include "models/records/shownfields.h"
#include "models/storage/database.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace chulie::records {

namespace {

constexpr auto replaceTexts =
    "INSERT OR REPLACE INTO unfinished (form, row, given, texts) VALUES (?, ?, ?, ?)";
constexpr auto deleteTexts = "DELETE FROM unfinished WHERE form = ? AND row = ? AND given = ?";
constexpr auto selectTexts = "SELECT texts FROM unfinished WHERE form = ? AND row = ? AND given = ?";
constexpr auto selectAll = "SELECT row, given, texts FROM unfinished WHERE form = ? ORDER BY row, given";

std::string packed(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

QJsonObject unpacked(std::string_view json)
{
    return QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).object();
}

std::string packed(const std::map<int, values::Value> &given)
{
    QJsonObject object;
    for (const auto &[column, value] : given)
        if (!values::isBlank(value))
            object[QString::number(column)] = std::holds_alternative<std::int64_t>(value)
                                                  ? QJsonValue(static_cast<qint64>(values::number(value)))
                                                  : QJsonValue(QString::fromStdString(values::text(value)));
    return packed(object);
}

std::string packed(const std::map<int, QString> &texts)
{
    QJsonObject object;
    for (const auto &[column, typed] : texts)
        object[QString::number(column)] = typed;
    return packed(object);
}

/// The numbers that columns of \a table have, and that of 户主.
bool isColumn(const catalogue::Table &table, int column)
{
    return column == headColumn || (column >= 0 && column < static_cast<int>(table.columns.size()));
}

std::map<int, QString> textsIn(const catalogue::Table &table, std::string_view json)
{
    std::map<int, QString> texts;
    const QJsonObject object = unpacked(json);
    for (auto each = object.begin(); each != object.end(); ++each)
        if (isColumn(table, each.key().toInt()))
            texts[each.key().toInt()] = each->toString();
    return texts;
}

std::map<int, values::Value> givenIn(const catalogue::Table &table, std::string_view json)
{
    std::map<int, values::Value> given;
    const QJsonObject object = unpacked(json);
    for (auto each = object.begin(); each != object.end(); ++each)
        if (isColumn(table, each.key().toInt()))
            given[each.key().toInt()] = each->isString() ? values::Value(each->toString().toStdString())
                                                         : values::Value(std::int64_t{each->toInteger()});
    return given;
}

bool exists(storage::Database &database, const catalogue::Table &table, const values::Value &row)
{
    storage::Statement select(database, std::string("SELECT 1 FROM ") + table.name + " WHERE id = ?");
    return select.with(row).next();
}

/// Whether the row that \a form shows, or the rows that it hangs on, are in the ledger.
bool isRooted(storage::Database &database, const FormKey &form)
{
    const catalogue::Table &table = catalogue::table(form.table);
    if (form.row != 0)
        return exists(database, table, form.row);
    return std::ranges::all_of(form.given, [&](const auto &each) {
        const catalogue::Column &column = table.columns[static_cast<std::size_t>(each.first)];
        return column.kind != catalogue::Kind::Reference ||
               exists(database, catalogue::table(column.refers), each.second);
    });
}

/// The key of the row that \a form shows, with spaces between its texts and nothing personal; empty for a new
/// row.
QString rowOf(storage::Database &database, const FormKey &form)
{
    if (form.row == 0)
        return {};
    const catalogue::Table &table = catalogue::table(form.table);
    const auto &fields = catalogue::keyFields(table);
    const auto texts = ledger::keyTexts(database, table, form.row).value_or(std::vector<std::string>());
    QStringList words;
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (!fields[i].leaf().personal && !texts[i].empty())
            words += QString::fromStdString(texts[i]);
    return words.join(u' ');
}

bool namesRow(const catalogue::Table &table, int column)
{
    if (column == headColumn)
        return true;
    const catalogue::Column &each = table.columns[static_cast<std::size_t>(column)];
    return !each.personal && each.kind != catalogue::Kind::Reference;
}

} // namespace

values::Result<void> keepTyped(storage::Database &database, const FormKey &form,
                               const std::map<int, QString> &texts)
{
    return database.write([&] {
        const char *name = catalogue::table(form.table).name;
        const std::string given = packed(form.given);
        if (texts.empty())
            storage::Statement(database, deleteTexts).with(name, form.row, given).run();
        else
            storage::Statement(database, replaceTexts).with(name, form.row, given, packed(texts)).run();
    });
}

values::Result<std::map<int, QString>> keptTexts(storage::Database &database, const FormKey &form)
{
    return database.read([&] {
        const std::string given = packed(form.given);
        storage::Statement select(database, selectTexts);
        select.with(catalogue::table(form.table).name, form.row, given);
        return select.next() ? textsIn(catalogue::table(form.table), select.text(0))
                             : std::map<int, QString>();
    });
}

values::Result<std::vector<Unfinished>> allUnfinished(storage::Database &database,
                                                      const std::vector<catalogue::TableId> &tables)
{
    return database.read([&] {
        std::vector<Unfinished> all;
        for (const catalogue::TableId id : tables) {
            storage::Statement select(database, selectAll);
            select.with(catalogue::table(id).name);
            while (select.next())
                all.push_back({{id, select.integer(0), givenIn(catalogue::table(id), select.text(1))},
                               textsIn(catalogue::table(id), select.text(2))});
        }
        std::erase_if(all, [&](const Unfinished &each) {
            return each.texts.empty() || !isRooted(database, each.form);
        });
        for (Unfinished &each : all)
            each.row = rowOf(database, each.form);
        return all;
    });
}

QString nameOf(const Unfinished &unfinished)
{
    const catalogue::Table &table = catalogue::table(unfinished.form.table);
    QString name = unfinished.row;
    for (const auto &[column, text] : unfinished.texts)
        if (name.isEmpty() && namesRow(table, column))
            name = text.trimmed().left(20);
    return name.isEmpty() ? catalogue::title(table)
                          : Records::tr("%1 “%2”").arg(catalogue::title(table), name);
}

} // namespace chulie::records
