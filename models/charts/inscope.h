#pragma once

#include "models/targets/evaluation.h"
#include "models/values/byid.h"

#include <string_view>

namespace chulie::charts {

/// The households of a region that are in scope at the end of the year judged.
class InScope
{
public:
    InScope(const targets::Evaluation &evaluation, std::string_view region);

    [[nodiscard]] bool has(std::int64_t household) const { return m_has.value(household) != 0; }
    [[nodiscard]] int count() const { return m_count; }

private:
    values::Marks m_has;
    int m_count = 0;
};

} // namespace chulie::charts
