#pragma once

#include "models/catalogue/catalogue.h"
#include "models/journal/entriesofrows.h"
#include "models/journal/record.h"
#include "models/storage/statement.h"
#include "models/values/value.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::journal {

class Heads;

/// One act while it is being done: the only hand that writes the tables. Each call records a history
/// entry that names the entries it replaces, and brings the table to the state that follows. All of it
/// belongs to the write that Ledger::act opened; DatabaseError passes through.
class Act
{
public:
    struct Origin
    {
        QString author;
        QString command;
        std::int64_t undoes = 0;
        std::string device; ///< its name: 16 hexadecimal digits
        std::int64_t counter = 0;
    };

    Act(storage::Database &database, Origin origin);
    ~Act();
    Act(const Act &) = delete;
    Act &operator=(const Act &) = delete;

    /// Notes the files that the act takes its facts from, before anything else is done.
    void readFrom(const QStringList &files) { m_source = files.join(QStringLiteral(", ")); }

    /// Records the act, also where it turns out to have nothing to do.
    void begin();

    /// A new row of \a table with \a values by column number (missing trailing ones are blank); returns its
    /// id. Where a row of this key was removed before, that row comes back under its old id.
    std::int64_t insert(const catalogue::Table &table, std::span<const values::Value> values);

    /// Sets \a column of row \a row; blank clears it. The whole of Table::together(column) must be given at
    /// once through the other overload. An edit to the present value is recorded all the same: it decides a
    /// conflict.
    void edit(const catalogue::Table &table, std::int64_t row, int column, const values::Value &value);
    /// Sets columns that belong together, by column number.
    void edit(const catalogue::Table &table, std::int64_t row, const std::map<int, values::Value> &values);

    /// A row to be written among many: a new one, an edit or the removal of one that is there, or one that
    /// was removed and comes back under its id.
    struct RowWrite
    {
        std::int64_t row = 0;                    ///< 0: a new one
        std::vector<values::Value> values = {};  ///< of a new one, as in insert(), or one that comes back
        std::map<int, values::Value> edits = {}; ///< of another, as in edit(); none leave it as it is
        bool goes = false;                       ///< whether it is removed; no row may refer to it
        bool returns = false;                    ///< whether it comes back

        [[nodiscard]] bool isNothing() const { return row != 0 && edits.empty() && !goes && !returns; }
    };
    /// Does \a rows of \a table, each of which is there once, in their order; returns their ids. It takes
    /// half the time of doing each by itself.
    std::vector<std::int64_t> write(const catalogue::Table &table, std::span<const RowWrite> rows);

    /// Reads the entries on \a rows for \a take, and remembers of them what write() needs to know, which does
    /// not read them again. Other writes end that.
    void readAhead(std::span<const std::int64_t> rows, const EntriesOfRows::Take &take);

    /// Removes row \a row and what hangs on it: rows that refer to it go too, or let go of it
    /// (Column::onRemove).
    void remove(const catalogue::Table &table, std::int64_t row);

    /// The act's number in history, 0 while nothing was recorded.
    [[nodiscard]] std::int64_t id() const { return m_id; }
    [[nodiscard]] std::int64_t counter() const { return m_origin.counter; }
    [[nodiscard]] const std::set<std::int64_t> &villages() const { return m_villages; }
    [[nodiscard]] bool touchedEverything() const { return m_everything; }
    [[nodiscard]] bool touchedRegions() const { return m_regions; }

    /// Drops the stored evaluations that rest on what was written and notes the counter. Called once, at the
    /// end.
    void finish();

private:
    struct Statements;

    /// Its entry waits to be written; name() writes it.
    std::int64_t record(EntryKind kind, const catalogue::Table &table, std::int64_t row, std::string values);
    void name(std::int64_t entry, std::span<const std::int64_t> replaced);
    void touch(const catalogue::Table &table, std::int64_t row);
    /// \a values with the village that follows from their household, kept in \a filled where it does.
    [[nodiscard]] std::span<const values::Value> completed(const catalogue::Table &table,
                                                           std::span<const values::Value> values,
                                                           std::vector<values::Value> &filled);
    void store(const catalogue::Table &table, std::int64_t row, std::span<const values::Value> values);
    void writeSome(const catalogue::Table &table, std::span<const RowWrite> rows,
                   std::vector<std::int64_t> &ids);
    void writeKnown(const catalogue::Table &table, const RowWrite &one);
    void bringBack(const catalogue::Table &table, const RowWrite &one);
    std::int64_t insertRow(const catalogue::Table &table, std::span<const values::Value> values);
    void editRow(const catalogue::Table &table, std::int64_t row, const std::map<int, values::Value> &values,
                 Heads &heads);
    void follow(const catalogue::Table &table, std::int64_t row, const std::map<int, values::Value> &values);
    void removeRow(const catalogue::Table &table, std::int64_t row, std::span<const std::int64_t> replaced);
    void letGo(const catalogue::Table &of, std::int64_t row);
    void dropJudgements();

    storage::Database &m_database;
    Origin m_origin;
    QString m_source;
    std::int64_t m_id = 0;
    std::int64_t m_nextEntry = 0;
    std::int64_t m_n = 0;
    std::set<std::int64_t> m_villages;
    bool m_judged = false; ///< a row was touched that targets are judged by
    bool m_everything = false;
    bool m_regions = false;
    std::unique_ptr<Statements> m_statements;
};

} // namespace chulie::journal
