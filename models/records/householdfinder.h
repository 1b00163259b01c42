#pragma once

#include "models/ledger/result.h"
#include "models/search/searchindex.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace chulie {

class Database;

/// Finds households at every key stroke: by the head's name, its pinyin or initials, and by number.
class HouseholdFinder
{
public:
    /// Reads all households of the ledger; for 50,000 a few tenths of a second.
    static Result<HouseholdFinder> read(Database &database);

    /// The ids, ascending, of the households that \a words find; blank words find all.
    [[nodiscard]] std::vector<std::int64_t> find(const QString &words) const;

private:
    std::vector<std::int64_t> m_ids;
    SearchIndex m_index;
};

} // namespace chulie
