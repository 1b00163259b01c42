#pragma once

#include "models/catalogue/catalogue.h"
#include "ui/scope.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace chulie::ui {

/// A field of a record, to be brought into view.
struct FieldAddress
{
    catalogue::TableId table = catalogue::TableId::Household;
    std::int64_t row = 0; ///< 0: the row of the scope's year that is not there yet
    int column = 0;
    std::int64_t of = 0; ///< the row that a new one hangs on; 0: whichever is shown

    bool operator==(const FieldAddress &) const = default;
};

/// Households that are to be shown alone, and what they have in common.
struct Chosen
{
    QString words;
    std::vector<std::int64_t> households; ///< ids, ascending
};

/// Where a person is in the window: what back and forward go through, and what a link leads to.
struct Address
{
    QString page = {}; ///< PageKind::id
    Scope scope = {};
    std::string target = {};                   ///< code of the chosen target; empty: whichever the page has
    std::int64_t household = 0;                ///< id of the chosen household; 0: whichever the page has
    std::optional<FieldAddress> field = {};    ///< the very field to bring into view
    QString clause = {};                       ///< id of a clause of the plan: 三（一）
    int item = 0;                              ///< row of the 责任清单; 0: whichever the page has
    std::shared_ptr<const Chosen> chosen = {}; ///< the households to show alone; none: all of the scope

    bool operator==(const Address &) const = default;
};

} // namespace chulie::ui
