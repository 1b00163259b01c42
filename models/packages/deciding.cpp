#include "models/packages/deciding.h"

#include "models/journal/confirming.h"
#include "models/ledger/checkrow.h"
#include "models/ledger/keys.h"
#include "models/ledger/ledger.h"
#include "models/merge/following.h"
#include "models/packages/persons.h"
#include "models/storage/database.h"
#include "models/storage/rows.h"
#include "models/values/normal.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace chulie::packages {

namespace {

constexpr auto selectEntry = "SELECT act, row, vals FROM entry WHERE id = ?";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packages)
};

/// Decides one after the other by the hand of one act.
class Deciding
{
public:
    Deciding(storage::Database &database, journal::Act &act)
        : m_database(database), m_act(act), m_wholes(database), m_open(listUndecided(database)),
          m_persons(database, act, [this](const Undecided &one, const std::map<int, values::Value> &values) {
              return set(one, values);
          })
    {
    }

    values::Result<void> decide(const Decision &decision);
    /// Writes what was decided to stay: the last thing that the act does.
    void confirm();

private:
    values::Result<void> decideValue(const Undecided &one, const std::string &value);
    values::Result<void> decideRow(const Undecided &one, const std::string &value);
    [[nodiscard]] values::Result<values::Value> read(const catalogue::Column &column,
                                                     const std::string &text);
    [[nodiscard]] std::map<int, values::Value> saidBy(const catalogue::Table &table, std::int64_t id);
    values::Result<void> set(const Undecided &one, const std::map<int, values::Value> &values);

    storage::Database &m_database;
    journal::Act &m_act;
    merge::Wholes m_wholes;
    std::vector<Undecided> m_open;
    Persons m_persons;
    std::set<std::int64_t> m_kept; ///< removals
};

values::Result<void> Deciding::decide(const Decision &decision)
{
    const auto one = std::ranges::find(m_open, decision.number, &Undecided::number);
    if (one == m_open.end())
        return values::Failure{Words::tr("There is no conflict %1 that is open.").arg(decision.number), {}};
    const std::string value = decision.value.trimmed().toStdString();
    switch (one->doubt) {
    case Doubt::Value:
    case Doubt::Lost:
    case Doubt::Twin:
        return decideValue(*one, value);
    case Doubt::Removal:
    case Doubt::Anew:
        return decideRow(*one, value);
    case Doubt::Ambiguous:
        return m_persons.decideNameless(*one, value);
    case Doubt::TwoHeads:
        return m_persons.decideHeads(*one, value);
    case Doubt::SamePerson:
        break;
    }
    return m_persons.decideSame(*one, value);
}

/// One of the values in question is taken with all that belongs to it.
values::Result<void> Deciding::decideValue(const Undecided &one, const std::string &value)
{
    const catalogue::Table &of = *one.table;
    const catalogue::Column &column = of.columns[static_cast<std::size_t>(one.column)];
    const auto wanted = read(column, value);
    if (!wanted)
        return wanted.failure();
    std::map<int, values::Value> values;
    const auto row = storage::readRow(m_database, of, one.row);
    for (const int each : of.together(one.column))
        values[each] = row->at(static_cast<std::size_t>(each));
    for (const std::int64_t entry : one.entries) {
        const auto said = saidBy(of, entry);
        const auto it = said.find(one.column);
        if ((it == said.end() ? values::Value() : it->second) != *wanted)
            continue;
        for (auto &[number, present] : values)
            present = said.contains(number) ? said.at(number) : values::Value();
        return set(one, values);
    }
    values[one.column] = *wanted;
    return set(one, values);
}

values::Result<void> Deciding::set(const Undecided &one, const std::map<int, values::Value> &values)
{
    auto row = *storage::readRow(m_database, *one.table, one.row);
    for (const auto &[number, value] : values)
        row[static_cast<std::size_t>(number)] = value;
    for (const ledger::Fault &fault : ledger::checkRow(m_database, *one.table, one.row, row))
        if (fault.column < 0 || values.contains(fault.column))
            return values::Failure{
                Words::tr("Conflict %1 cannot be decided so: %2").arg(one.number).arg(fault.reason), {}};
    std::map<int, values::Value> filled; // with what follows from an identity number
    for (const auto &[number, value] : values)
        filled[number] = row[static_cast<std::size_t>(number)];
    m_act.edit(*one.table, one.row, filled);
    return {};
}

values::Result<void> Deciding::decideRow(const Undecided &one, const std::string &value)
{
    if (value != keep && value != removeIt)
        return values::Failure{Words::tr("Conflict %1 is about a whole record: it takes %2 or %3.")
                                   .arg(one.number)
                                   .arg(QString::fromUtf8(keep), QString::fromUtf8(removeIt)),
                               {}};
    if (!storage::readRow(m_database, *one.table, one.row))
        return {}; // it went with another one
    if (value == removeIt)
        m_act.remove(*one.table, one.row);
    else
        m_kept.insert(one.entries.front());
    return {};
}

/// One act removed a record with all that hangs on it, and the decision is about all of that.
void Deciding::confirm()
{
    if (m_kept.empty())
        return;
    storage::Statement entry(m_database, selectEntry);
    const auto read = [&](std::int64_t id, int column) {
        const std::int64_t number = entry.with(id).next() ? entry.integer(column) : 0;
        entry.reset();
        return number;
    };
    std::set<std::int64_t> acts;
    for (const std::int64_t removal : m_kept)
        acts.insert(read(removal, 0));
    journal::Confirming confirming(m_database, m_act);
    for (const Undecided &one : m_open) {
        const bool isRemoval = one.doubt == Doubt::Removal || one.doubt == Doubt::Anew;
        if (!isRemoval || !acts.contains(read(one.entries.front(), 0)) ||
            !storage::readRow(m_database, *one.table, one.row))
            continue;
        std::set<std::int64_t> others;
        for (const std::int64_t id : one.entries)
            others.insert(m_wholes.of(read(id, 1)));
        others.erase(one.row);
        confirming.keep(*one.table, one.row, std::vector<std::int64_t>(others.begin(), others.end()));
    }
}

/// A reference is read by the key of the row that it refers to.
values::Result<values::Value> Deciding::read(const catalogue::Column &column, const std::string &text)
{
    if (column.kind == catalogue::Kind::Reference && !text.empty()) {
        std::vector<std::string> key;
        for (const QString &word : QString::fromStdString(text).split(u' '))
            key.push_back(word.toStdString());
        const auto row = ledger::findRow(m_database, catalogue::table(column.refers), key);
        return row ? values::Result<values::Value>(values::Value(*row)) : row.failure();
    }
    const values::Normalised normal = text.empty() ? values::Normalised() : values::normalise(column, text);
    return normal ? values::Result<values::Value>(normal.value) : values::Failure{normal.reason, {}};
}

/// References as the rows that stand for those named.
std::map<int, values::Value> Deciding::saidBy(const catalogue::Table &table, std::int64_t id)
{
    storage::Statement entry(m_database, selectEntry);
    if (!entry.with(id).next())
        journal::throwDamaged("entry " + std::to_string(id) + " is missing");
    auto values = journal::unpackValues(table, entry.blob(2));
    for (auto &[number, value] : values)
        if (table.columns[static_cast<std::size_t>(number)].kind == catalogue::Kind::Reference &&
            !values::isBlank(value))
            value = m_wholes.of(values::number(value));
    return values;
}

} // namespace

values::Result<void> decide(ledger::Ledger &ledger, std::span<const Decision> decisions)
{
    return ledger.act(QStringLiteral("resolve"), [&](journal::Act &act) -> values::Result<void> {
        Deciding deciding(ledger.database(), act);
        for (const Decision &decision : decisions)
            if (auto decided = deciding.decide(decision); !decided)
                return decided;
        deciding.confirm();
        return {};
    });
}

} // namespace chulie::packages
