#pragma once

#include "models/records/rowfinder.h"

#include <string>
#include <vector>

namespace chulie::records {

/// A row that what is typed into a reference may mean.
struct Candidate
{
    QString key;   ///< the row's number or code, or its name where rows are referred to by name
    QString words; ///< what a person knows the row by, the key among it
};

/// The table whose rows the values of \a column of \a table name: of a Reference the table it refers to, of
/// 自然村 of 户 the natural villages; nullptr where values name no rows.
[[nodiscard]] const catalogue::Table *namedBy(const catalogue::Table &table, const catalogue::Column &column);

/// What a person knows the row of \a table with the key \a key by, beside the key: the head of a household,
/// the name of a measure. Empty where no row has it.
[[nodiscard]] values::Result<QString> calledBeside(storage::Database &database, const catalogue::Table &table,
                                                   const QString &key);

/// The rows of one table within a region, found by number, name, pinyin or initials.
class Candidates
{
public:
    /// Reads the names of \a table's rows in \a region (digits that a village's code begins with).
    static values::Result<Candidates> read(storage::Database &database, const catalogue::Table &table,
                                           const std::string &region);

    /// Those that \a words find, the one whose key they are first, at most \a most; none for blank words.
    [[nodiscard]] values::Result<std::vector<Candidate>> find(const QString &words, std::size_t most) const;
    /// Whether \a key is the key of one of the rows.
    [[nodiscard]] values::Result<bool> has(const QString &key) const;

private:
    Candidates(storage::Database &database, const catalogue::Table &table, RowFinder finder);
    [[nodiscard]] std::int64_t rowOf(const QString &key) const;

    storage::Database *m_database;
    const catalogue::Table *m_table;
    RowFinder m_finder;
};

} // namespace chulie::records
