#include "models/records/unfinished.h"

#include "models/ledger/keys.h"
#include "models/records/shownfields.h"
#include "models/storage/database.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace chulie {

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

std::string packed(const std::map<int, Value> &given)
{
    QJsonObject object;
    for (const auto &[column, value] : given)
        if (!isBlank(value))
            object[QString::number(column)] = std::holds_alternative<std::int64_t>(value)
                                                  ? QJsonValue(static_cast<qint64>(number(value)))
                                                  : QJsonValue(QString::fromStdString(text(value)));
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
bool isColumn(const Table &table, int column)
{
    return column == headColumn || (column >= 0 && column < static_cast<int>(table.columns.size()));
}

std::map<int, QString> textsIn(const Table &table, std::string_view json)
{
    std::map<int, QString> texts;
    const QJsonObject object = unpacked(json);
    for (auto each = object.begin(); each != object.end(); ++each)
        if (isColumn(table, each.key().toInt()))
            texts[each.key().toInt()] = each->toString();
    return texts;
}

std::map<int, Value> givenIn(const Table &table, std::string_view json)
{
    std::map<int, Value> given;
    const QJsonObject object = unpacked(json);
    for (auto each = object.begin(); each != object.end(); ++each)
        if (isColumn(table, each.key().toInt()))
            given[each.key().toInt()] = each->isString() ? Value(each->toString().toStdString())
                                                         : Value(std::int64_t{each->toInteger()});
    return given;
}

bool exists(Database &database, const Table &table, const Value &row)
{
    Statement select(database, std::string("SELECT 1 FROM ") + table.name + " WHERE id = ?");
    return select.with(row).next();
}

/// Whether the row that \a form shows, or the rows that it hangs on, are in the ledger.
bool isRooted(Database &database, const FormKey &form)
{
    const Table &table = chulie::table(form.table);
    if (form.row != 0)
        return exists(database, table, form.row);
    return std::ranges::all_of(form.given, [&](const auto &each) {
        const Column &column = table.columns[static_cast<std::size_t>(each.first)];
        return column.kind != Kind::Reference || exists(database, chulie::table(column.refers), each.second);
    });
}

/// The key of the row that \a form shows, with spaces between its texts and nothing personal; empty for a new
/// row.
QString rowOf(Database &database, const FormKey &form)
{
    if (form.row == 0)
        return {};
    const Table &table = chulie::table(form.table);
    const auto &fields = keyFields(table);
    const auto texts = keyTexts(database, table, form.row).value_or(std::vector<std::string>());
    QStringList words;
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (!fields[i].leaf().personal && !texts[i].empty())
            words += QString::fromStdString(texts[i]);
    return words.join(u' ');
}

bool namesRow(const Table &table, int column)
{
    if (column == headColumn)
        return true;
    const Column &each = table.columns[static_cast<std::size_t>(column)];
    return !each.personal && each.kind != Kind::Reference;
}

} // namespace

Result<void> keepTyped(Database &database, const FormKey &form, const std::map<int, QString> &texts)
{
    return database.write([&] {
        const char *name = table(form.table).name;
        const std::string given = packed(form.given);
        if (texts.empty())
            Statement(database, deleteTexts).with(name, form.row, given).run();
        else
            Statement(database, replaceTexts).with(name, form.row, given, packed(texts)).run();
    });
}

Result<std::map<int, QString>> keptTexts(Database &database, const FormKey &form)
{
    return database.read([&] {
        const std::string given = packed(form.given);
        Statement select(database, selectTexts);
        select.with(table(form.table).name, form.row, given);
        return select.next() ? textsIn(table(form.table), select.text(0)) : std::map<int, QString>();
    });
}

Result<std::vector<Unfinished>> allUnfinished(Database &database, const std::vector<TableId> &tables)
{
    return database.read([&] {
        std::vector<Unfinished> all;
        for (const TableId id : tables) {
            Statement select(database, selectAll);
            select.with(table(id).name);
            while (select.next())
                all.push_back({{id, select.integer(0), givenIn(table(id), select.text(1))},
                               textsIn(table(id), select.text(2))});
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
    const Table &table = chulie::table(unfinished.form.table);
    QString name = unfinished.row;
    for (const auto &[column, text] : unfinished.texts)
        if (name.isEmpty() && namesRow(table, column))
            name = text.trimmed().left(20);
    return name.isEmpty() ? title(table) : Records::tr("%1 “%2”").arg(title(table), name);
}

} // namespace chulie
