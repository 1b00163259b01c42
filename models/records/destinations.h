#pragma once

#include "models/records/rowfinder.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace chulie::records {

/// A village, a household or a member that a person may want to go to.
struct Destination
{
    catalogue::TableId table = catalogue::TableId::Village;
    std::int64_t row = 0;
    std::string region = {};    ///< code of its village
    std::int64_t household = 0; ///< of a household and a member
    QString words = {};         ///< what it is called
    QString detail = {};        ///< where it is
};

/// The rows of some tables (villages, households, members), found by number, name, pinyin or initials.
class Destinations
{
public:
    /// Reads the names of the rows of \a tables; the members of a city take about a second: meant for a
    /// thread.
    static values::Result<Destinations> read(storage::Database &database,
                                             std::initializer_list<catalogue::TableId> tables);

    /// Those that \a words find, table by table, at most \a most of each; none for blank words.
    [[nodiscard]] values::Result<std::vector<Destination>> find(storage::Database &database,
                                                                const QString &words, std::size_t most) const;

private:
    std::vector<std::pair<catalogue::TableId, RowFinder>> m_finders;
};

} // namespace chulie::records
