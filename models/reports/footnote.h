#pragma once

#include "models/reports/reports.h"

#include <string>
#include <vector>

namespace chulie::reports {

/// What merges left undecided, as a report marks it in its rows and explains it at its foot. Made inside a
/// read; throws DatabaseError.
class Undecided
{
public:
    explicit Undecided(const Material &material);

    /// Marks the rows of \a report, which is about \a subject, that rest on something undecided, and adds how
    /// many conflicts about the subject are not decided; nothing where none is.
    void addTo(Report &report, const Subject &subject) const;

private:
    struct Open
    {
        catalogue::TableId table = catalogue::TableId::Village;
        std::string village; ///< code; blank where it is of none
        std::string key;     ///< of the row, with its household's number first where it hangs on one
        bool isOfHousehold = false;
        std::int64_t household = 0; ///< id; 0 where it hangs on none
    };
    [[nodiscard]] int count(const Subject &subject) const;
    /// Whether figures from \a behind rest on something undecided, in a report about \a subject. What all of
    /// its rows rest on is left to the footnote.
    [[nodiscard]] bool isOpen(const targets::Behind &behind, const Subject &subject) const;
    /// Marks the rows of \a table; whether there is one to mark.
    bool mark(Table &table, const Subject &subject) const;

    std::vector<Open> m_open;
};

} // namespace chulie::reports
