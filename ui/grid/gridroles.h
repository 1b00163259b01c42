#pragma once

#include <Qt>

/// What models of a grid provide beyond Qt's own roles.
namespace chulie::grid::gridroles {

enum Role {
    Beside = Qt::UserRole + 100, ///< what a blank cell shows in grey: it is not its value
    Heading,                     ///< a column's name alone, as it is copied; else its display text is
    Personal,                    ///< whether the text is a personal value that is not masked
};

} // namespace chulie::grid::gridroles
