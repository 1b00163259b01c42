#pragma once

#include "models/reports/reports.h"

#include <string>
#include <vector>

namespace chulie::reports {

/// What merges left undecided, as a report says it at its foot. Made inside a read; throws DatabaseError.
class Undecided
{
public:
    explicit Undecided(const Material &material);

    /// Adds to \a report, which is about \a subject, how many conflicts about the same are not decided;
    /// nothing where none is.
    void addTo(Report &report, const Subject &subject) const;

private:
    struct Open
    {
        std::string village; ///< code; blank where it is of none
        std::string key;     ///< of the row, with its household's number first where it hangs on one
        bool isOfHousehold = false;
    };
    [[nodiscard]] int count(const Subject &subject) const;

    std::vector<Open> m_open;
};

} // namespace chulie::reports
