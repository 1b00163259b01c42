#pragma once

#include "models/targets/evaluation.h"

#include <string_view>
#include <vector>

namespace chulie {

/// The households of a region that are in scope at the end of the year judged.
class InScope
{
public:
    InScope(const Evaluation &evaluation, std::string_view region);

    [[nodiscard]] bool has(std::int64_t household) const
    {
        return static_cast<std::size_t>(household) < m_has.size() &&
               m_has[static_cast<std::size_t>(household)];
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    std::vector<bool> m_has; ///< by id: ids are small and dense
    int m_count = 0;
};

} // namespace chulie
