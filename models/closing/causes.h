#pragma once

#include "models/closing/closing.h"
#include "models/closing/difference.h"
#include "models/journal/lastvalues.h"
#include "models/storage/statement.h"

#include <map>
#include <vector>

namespace chulie::closing {

/// Why a closed year would now be reported otherwise: the entries of the history, written since it was closed
/// or by someone who did not know of it, that what differs rests on. Its functions throw DatabaseError.
class Causes
{
public:
    Causes(storage::Database &database, int year) : m_database(database), m_year(year) {}

    /// The entries that caused \a difference of \a closed, the oldest first. Where none is on the columns
    /// that the target rests on, all that changed about the household since.
    [[nodiscard]] std::vector<std::int64_t> entries(const ClosedYear &closed, const Difference &difference);

private:
    /// The entry by which a year was closed last, and its act's counter.
    struct Closing
    {
        std::int64_t entry = 0;
        std::int64_t counter = 0;
    };
    struct Anchor
    {
        bool isHousehold = false;
        std::int64_t row = 0;
    };

    [[nodiscard]] Closing closing(std::int64_t row);
    [[nodiscard]] std::int64_t household(const ClosedYear &closed, const Difference &difference);
    void addSince(const Closing &closing, const catalogue::Table &table, const Anchor &anchor,
                  const std::vector<int> &columns, std::vector<std::int64_t> &found);
    [[nodiscard]] std::vector<std::int64_t> rows(const catalogue::Table &table, const Anchor &anchor,
                                                 const Closing &closing);
    [[nodiscard]] bool hangsOn(const catalogue::Table &table, std::int64_t row, const Anchor &anchor);
    storage::Statement &statement(const std::string &sql);

    storage::Database &m_database;
    int m_year;
    std::map<std::string, storage::Statement> m_statements;
};

} // namespace chulie::closing
