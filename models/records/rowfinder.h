#pragma once

#include "models/catalogue/catalogue.h"
#include "models/search/searchindex.h"
#include "models/values/result.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::records {

/// Finds rows of one table at every key stroke, by what names them: their numbers and names, the household
/// and its members with their identity and telephone numbers, by pinyin and initials too.
class RowFinder
{
public:
    /// Reads the rows of \a table in \a region, "" for all; for 50,000 households some tenths of a second:
    /// meant for a thread.
    static values::Result<RowFinder> read(storage::Database &database, const catalogue::Table &table,
                                          const std::string &region = {});

    /// The ids, ascending, of the rows that \a words find; blank words find all.
    [[nodiscard]] std::vector<std::int64_t> find(const QString &words) const;

private:
    std::vector<std::int64_t> m_ids;
    search::SearchIndex m_index;
};

/// The member of \a household that \a words found it by; 0 where that is its head, or none of its members.
[[nodiscard]] values::Result<std::int64_t> memberFound(storage::Database &database, std::int64_t household,
                                                       const QString &words);

} // namespace chulie::records
