#pragma once

#include "models/catalogue/catalogue.h"
#include "models/records/condition.h"
#include "models/records/shownyear.h"
#include "models/values/result.h"
#include "models/values/value.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::records {

/// A column that a list is sorted by; blank values come first, words go by pinyin.
struct SortKey
{
    int column = 0; ///< index in listFields()
    bool descending = false;

    bool operator==(const SortKey &) const = default;
};

/// What a list of a table's rows holds, and in which order.
struct RowQuery
{
    std::string region = {};                  ///< digits that the village's code begins with; "" is all
    int column = -1;                          ///< rows whose \a column has \a value; -1 asks for nothing
    values::Value value = {};                 ///< of \a column: the row they hang on, or the option chosen
    std::vector<Condition> given = {};        ///< what the page itself asks for
    std::vector<Condition> conditions = {};   ///< what a person asks for; the rows meet all of both
    std::vector<SortKey> order = {SortKey()}; ///< the first column leads

    bool operator==(const RowQuery &) const = default;
};

/// Rows of one table for a list on screen: their ids, sorted and filtered by SQL, in memory; their values
/// read when they are looked at, a window at a time, so that a list of 130,000 rows opens in milliseconds. A
/// computed column is read by itself, so that one that nobody looks at costs nothing.
class RowList
{
public:
    RowList(storage::Database &database, const catalogue::Table &table);

    [[nodiscard]] storage::Database &database() const { return m_database; }
    [[nodiscard]] const catalogue::Table &table() const { return m_table; }
    [[nodiscard]] const RowQuery &query() const { return m_query; }
    /// What computed columns follow from, from the next reading on.
    void setShownYear(ShownYear shown);
    [[nodiscard]] const ShownYear &shownYear() const { return m_shownYear; }
    /// Reads the ids again for \a query; what was kept by keepOnly() stays kept.
    values::Result<void> read(const RowQuery &query);
    /// Reads the ids again, but keeps present rows that still are where they are, also those that the
    /// query's conditions and order would move by now; new ones are at the end. Computed values are not asked
    /// for.
    values::Result<void> readInPlace();
    /// The same as read(), with the ids that readIds() gave for \a query.
    void take(const RowQuery &query, std::vector<std::int64_t> ids);
    /// Forgets the values read, as after a write that left the ids as they were.
    void forgetValues() { m_windows.clear(); }

    /// Shows only the rows whose ids are in \a ids, sorted ascending; nothing shows all.
    void keepOnly(std::optional<std::vector<std::int64_t>> ids);
    [[nodiscard]] bool isKeptOnly() const { return m_kept.has_value(); }
    [[nodiscard]] bool isKept(const std::optional<std::vector<std::int64_t>> &ids) const
    {
        return ids == m_kept;
    }

    [[nodiscard]] int size() const { return static_cast<int>(m_shown.size()); }
    /// How many there are before keepOnly().
    [[nodiscard]] int total() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] std::int64_t id(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    /// All of them before keepOnly(), in their order.
    [[nodiscard]] const std::vector<std::int64_t> &ids() const { return m_all; }
    /// The place of row \a id; -1 where it is not shown.
    [[nodiscard]] int find(std::int64_t id) const;
    /// The value in \a column, an index in listFields(), of the row at \a row; blank where it could not be
    /// read.
    [[nodiscard]] const values::Value &value(int row, int column);

private:
    /// The values of some rows one after another, each with as many as were asked for.
    using Window = std::vector<values::Value>;

    /// Reads \a fields of the rows from \a first on.
    [[nodiscard]] Window readWindow(int first, std::span<const catalogue::Field> fields);
    [[nodiscard]] const Window &window(int number, int column);

    storage::Database &m_database;
    const catalogue::Table &m_table;
    RowQuery m_query;
    int m_stored; ///< how many of listFields(), the first, are not computed
    ShownYear m_shownYear;
    std::vector<std::int64_t> m_all;
    std::vector<std::int64_t> m_shown;
    std::optional<std::vector<std::int64_t>> m_kept;
    /// By number of the window and a computed column, or -1 for all others.
    std::map<std::pair<int, int>, Window> m_windows;
};

/// The condition in SQL that a row of \a table, named t, belongs to region ?1; a table without villages is in
/// every region.
[[nodiscard]] std::string inRegion(const catalogue::Table &table);

/// The values of row \a row of \a table, one for each of formFields(); none where there is no such row.
[[nodiscard]] values::Result<std::vector<values::Value>>
readForm(storage::Database &database, const catalogue::Table &table, std::int64_t row);

/// Whether \a query asks for computed values of every row, which takes its time.
[[nodiscard]] bool asksComputed(const catalogue::Table &table, const RowQuery &query);

/// The ids of the rows of \a table that \a query asks for, in its order.
[[nodiscard]] values::Result<std::vector<std::int64_t>> readIds(storage::Database &database,
                                                                const catalogue::Table &table,
                                                                const RowQuery &query,
                                                                const ShownYear &shown = {});

} // namespace chulie::records
