#include "app/commands/key.h"
#include "app/commands/list.h"
#include "models/ledger/keys.h"
#include "models/records/saving.h"
#include "models/storage/rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::commands {

namespace {

using Texts = std::map<std::string, QString>; ///< by the label of the exchanged column

QString label(const char *text)
{
    return QString::fromUtf8(text);
}

/// The exchanged column that \a name is the label or the SQL name of; nullptr where there is none.
const catalogue::Field *findField(const catalogue::Table &table, const QString &name)
{
    const auto found = std::ranges::find_if(catalogue::fields(table), [&](const catalogue::Field &field) {
        return name == label(field.label) ||
               (field.path.size() == 1 && name == QLatin1StringView(field.leaf().name));
    });
    return found == catalogue::fields(table).end() ? nullptr : &*found;
}

/// COLUMN=VALUE, or nothing where \a word is none.
std::optional<std::pair<const catalogue::Field *, QString>> assignment(const catalogue::Table &table,
                                                                       const QString &word)
{
    const auto sign = word.indexOf(QLatin1Char('='));
    const catalogue::Field *field = sign > 0 ? findField(table, word.first(sign)) : nullptr;
    return field ? std::optional(std::pair(field, word.sliced(sign + 1))) : std::nullopt;
}

/// The row of the table that \a column refers to, by what \a texts say of its key and for the rest by
/// \a known; blank where all of it is cleared.
values::Result<values::Value> reference(storage::Database &database, const catalogue::Column &column,
                                        const Texts &texts,
                                        const std::optional<std::vector<std::string>> &known)
{
    const catalogue::Table &of = catalogue::table(column.refers);
    std::vector<std::string> key;
    for (const catalogue::Field &field : catalogue::keyFields(of)) {
        const auto given = texts.find(field.label);
        const bool isKnown = given == texts.end() && known;
        key.push_back(isKnown ? (*known)[key.size()]
                              : (given == texts.end() ? std::string() : given->second.toStdString()));
    }
    if (std::ranges::all_of(key, [](const std::string &one) { return one.empty(); }))
        return values::Value();
    const auto row = ledger::findRow(database, of, key);
    if (!row)
        return row.failure();
    return values::Value(*row);
}

/// What \a texts say of row \a row (0 for a new one) in the terms of a form.
values::Result<records::Typed> typed(storage::Database &database, const catalogue::Table &table,
                                     std::int64_t row, const Texts &texts)
{
    records::Typed typed;
    const auto present = row == 0 ? std::nullopt : storage::readRow(database, table, row);
    for (const catalogue::Field &field : catalogue::fields(table)) {
        const auto given = texts.find(field.label);
        if (given == texts.end() || field.isHead())
            continue;
        if (field.path.size() == 1) {
            typed.texts[field.column] = given->second;
            continue;
        }
        const catalogue::Column &column = table.columns[static_cast<std::size_t>(field.column)];
        const values::Value was =
            present ? (*present)[static_cast<std::size_t>(field.column)] : values::Value();
        const auto known = values::isBlank(was) ? std::nullopt
                                                : ledger::keyTexts(database, catalogue::table(column.refers),
                                                                   values::number(was));
        auto referred = reference(database, column, texts, known);
        if (!referred)
            return referred.failure();
        typed.given[field.column] = *std::move(referred);
    }
    return typed;
}

QString sentence(const catalogue::Table &table, const records::ColumnProblem &problem)
{
    const auto field = std::ranges::find(catalogue::fields(table), problem.column, &catalogue::Field::column);
    return QCoreApplication::translate("Commands", "%1: %2").arg(label(field->label), problem.reason);
}

int save(ledger::Ledger &ledger, const catalogue::Table &table, const QStringList &key, Texts texts)
{
    storage::Database &database = ledger.database();
    const auto row = rowOf(database, table, key);
    if (!row) {
        if (key.size() > static_cast<qsizetype>(catalogue::keyFields(table).size())) {
            say(row.failure().message);
            return NotDone;
        }
        for (qsizetype i = 0; i < key.size(); ++i)
            texts.emplace(catalogue::keyFields(table)[static_cast<std::size_t>(i)].label, key.at(i));
    }
    const auto given = database.read([&] { return typed(database, table, row ? *row : 0, texts); });
    if (!given) {
        say(given.failure().message);
        return NotDone;
    }
    const auto saved =
        records::saveRow(ledger, table, row ? *row : 0, *given, {.command = QStringLiteral("set")});
    if (saved && saved->problems.empty())
        return Done;
    const QString why = saved ? sentence(table, saved->problems.front()) : saved.failure().message;
    say(row ? why
            : QCoreApplication::translate("Commands", "There is no row %1 in %2 yet, and none was made. %3")
                  .arg(key.join(QLatin1Char(' ')), label(table.label), why));
    return NotDone;
}

int run(const Call &call)
{
    const auto ledger = openLedger(call);
    const catalogue::Table *table = ledger ? tableOf(call) : nullptr;
    if (!table)
        return NotDone;
    QStringList key = call.words().sliced(2);
    Texts texts;
    while (!key.isEmpty()) {
        const auto assigned = assignment(*table, key.last());
        if (!assigned)
            break;
        if (assigned->first->isHead()) {
            say(QCoreApplication::translate("Commands",
                                            "户主 is not set here: set 与户主关系 of the member to 户主."));
            return NotDone;
        }
        texts.emplace(assigned->first->label, assigned->second);
        key.removeLast();
    }
    if (!key.isEmpty() && !texts.empty())
        return save(*ledger, *table, key, std::move(texts));
    const QString last = call.words().last();
    say(key.isEmpty() || !last.contains(QLatin1Char('='))
            ? QCoreApplication::translate("Commands", "Usage: chulie %1 %2")
                  .arg(QStringLiteral("set"), QStringLiteral("LEDGER TABLE KEY... COLUMN=VALUE..."))
            : QCoreApplication::translate("Commands", "%1 has no column %2.")
                  .arg(label(table->label), last.section(QLatin1Char('='), 0, 0)));
    return NotDone;
}

} // namespace

Command set()
{
    return {"set",
            QT_TRANSLATE_NOOP("Commands", "Sets values of one row, or makes it. COLUMN= clears."),
            "LEDGER TABLE KEY... COLUMN=VALUE...",
            4,
            -1,
            {},
            run};
}

} // namespace chulie::commands
