#include "tests/support/wholestate.h"

#include "models/journal/reading.h"
#include "models/merge/following.h"
#include "models/merge/model.h"
#include "models/merge/questioned.h"
#include "models/storage/database.h"
#include "models/storage/rows.h"

#include <map>
#include <set>
#include <unordered_map>

namespace chulie::support {

namespace {

using journal::Stamp;
using journal::TableRow;
using merge::Part;

/// The state that follows from all entries, and the ids of its rows; \a rowOf is by entry.
Part wholeOf(storage::Database &database, std::map<Stamp, std::int64_t> &rowOf)
{
    Part whole;
    std::vector<std::pair<Stamp, std::int64_t>> ids;
    journal::StoredEntries stored(database);
    for (const TableRow &row : journal::everyRow(database)) {
        whole.rows.set(row.row, row.table);
        for (const journal::StoredEntry &entry : stored.of(row.row)) {
            rowOf.emplace(entry.stamp, row.row);
            if (entry.id == row.row)
                ids.emplace_back(entry.stamp, row.row);
        }
    }
    whole.ids = merge::RowIds(std::move(ids));
    whole.state = merge::derive(journal::readEntries(database));
    return whole;
}

std::set<std::string> openIn(const Part &part)
{
    std::set<std::string> open;
    const auto row = [&](catalogue::TableId of, const Stamp &stamp, int column) {
        return std::string(catalogue::table(of).name) + ' ' + journal::text(stamp) + ' ' +
               std::to_string(column);
    };
    for (const merge::Conflict &conflict : part.state.conflicts) {
        std::string line = row(conflict.table, conflict.row, conflict.column) + " conflict " +
                           std::to_string(static_cast<int>(conflict.kind));
        for (const Stamp &entry : conflict.entries)
            line += ' ' + journal::text(entry);
        if (part.isFor(conflict.row))
            open.insert(line);
    }
    for (const merge::Problem &problem : part.state.problems)
        if (part.isFor(problem.row))
            open.insert(row(problem.table, problem.row, problem.column) + " problem " +
                        std::to_string(static_cast<int>(problem.kind)));
    return open;
}

void addOpen(storage::Database &database, const Part &whole, QString &lines)
{
    const std::set<std::string> all = openIn(whole);
    std::set<std::string> listed;
    merge::derivePresent(database, merge::rowsInQuestion(database),
                         [&](const Part &part, std::span<const TableRow>) { listed.merge(openIn(part)); });
    for (const std::string &one : all)
        if (!listed.contains(one))
            lines += QStringLiteral("not listed: ") + QString::fromStdString(one) + u'\n';
    for (const std::string &one : listed)
        if (!all.contains(one))
            lines += QStringLiteral("wrongly listed: ") + QString::fromStdString(one) + u'\n';
}

} // namespace

QString differencesFromWhole(ledger::Ledger &ledger)
{
    QString lines;
    storage::Database &database = ledger.database();
    const auto read = database.read([&] {
        std::map<Stamp, std::int64_t> rowOf;
        const Part whole = wholeOf(database, rowOf);
        std::unordered_map<std::int64_t, std::vector<values::Value>> wanted;
        std::unordered_map<std::int64_t, std::int64_t> parts; // those of which something is in force
        for (const merge::Row &row : whole.state.rows) {
            wanted.emplace(whole.ids.of(row.id), whole.values(row));
            for (std::size_t column = 0; column < row.heads.size(); ++column)
                for (const Stamp &entry : row.heads[column])
                    parts.emplace(rowOf.at(entry), whole.ids.of(row.id));
        }
        storage::Rows rows(database);
        merge::Wholes wholes(database);
        const auto add = [&](const char *what, catalogue::TableId of, std::int64_t row) {
            lines += QStringLiteral("%1: %2 %3\n")
                         .arg(QString::fromLatin1(what), QString::fromLatin1(catalogue::table(of).name))
                         .arg(row);
        };
        for (const auto &[row, of] : whole.rows) {
            const auto found = wanted.find(row);
            const auto stored = rows.read(catalogue::table(of), row);
            if (stored.has_value() != (found != wanted.end()))
                add(stored ? "should not be there" : "should be there", of, row);
            else if (stored && *stored != found->second)
                add("has other values", of, row);
            const auto part = parts.find(row);
            if (part != parts.end() && wholes.of(row) != part->second)
                add("is part of another", of, row);
        }
        addOpen(database, whole, lines);
    });
    if (!read)
        qFatal("%s: %s", qPrintable(read.failure().message), qPrintable(read.failure().detail));
    return lines;
}

} // namespace chulie::support
