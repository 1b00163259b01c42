#pragma once

#include "models/records/rowfinder.h"

#include <string>
#include <vector>

namespace chulie {

/// A village, a household or a member that a person may want to go to.
struct Destination
{
    TableId table = TableId::Village;
    std::int64_t row = 0;
    std::string region = {};    ///< code of its village
    std::int64_t household = 0; ///< of a household and a member
    QString words = {};         ///< what it is called
    QString detail = {};        ///< where it is
};

/// The villages, households and members of a ledger, found by number, name, pinyin or initials.
class Destinations
{
public:
    /// Reads their names; for a city about a second: meant for a thread.
    static Result<Destinations> read(Database &database);

    /// Those that \a words find, villages before households before members, at most \a most of each; none
    /// for blank words.
    [[nodiscard]] Result<std::vector<Destination>> find(Database &database, const QString &words,
                                                        std::size_t most) const;

private:
    std::vector<std::pair<TableId, RowFinder>> m_finders;
};

} // namespace chulie
