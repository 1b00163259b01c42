#pragma once

#include "models/overview/behind.h"
#include "ui/address.h"

namespace chulie {

/// Where the window goes to show what lies behind a figure.
[[nodiscard]] inline Address address(const Behind &behind)
{
    Address address{.page = behind.page,
                    .scope = {behind.region, behind.year},
                    .target = behind.target,
                    .item = behind.item};
    if (!behind.words.isEmpty())
        address.chosen = std::make_shared<const Chosen>(Chosen{behind.words, behind.households});
    return address;
}

} // namespace chulie
