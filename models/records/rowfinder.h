#pragma once

#include "models/catalogue/catalogue.h"
#include "models/search/searchindex.h"
#include "models/values/result.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace chulie {

class Database;

/// Finds rows of one table at every key stroke, by what names them: their numbers and names, the household
/// and its head, the member, by pinyin and initials too.
class RowFinder
{
public:
    /// Reads all rows of \a table; for 50,000 households a few tenths of a second: meant for a thread.
    static Result<RowFinder> read(Database &database, const Table &table);

    /// The ids, ascending, of the rows that \a words find; blank words find all.
    [[nodiscard]] std::vector<std::int64_t> find(const QString &words) const;

private:
    std::vector<std::int64_t> m_ids;
    SearchIndex m_index;
};

} // namespace chulie
