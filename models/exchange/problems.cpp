#include "models/exchange/problems.h"

#include <algorithm>
#include <utility>

namespace chulie {

namespace {

std::pair<std::uint16_t, std::uint32_t> placeOf(const Problems::Noted &noted)
{
    return {noted.file, noted.line};
}

} // namespace

void Problems::add(const Problem &problem, bool isOwnCell)
{
    const auto [column, isNewColumn] =
        m_columnNumbers.try_emplace(problem.column, static_cast<std::uint32_t>(m_columns.size()));
    if (isNewColumn)
        m_columns.push_back(problem.column);
    auto reason = m_reasonNumbers.find(problem.reason);
    if (reason == m_reasonNumbers.end()) {
        reason = m_reasonNumbers.insert(problem.reason, static_cast<std::uint32_t>(m_reasons.size()));
        m_reasons.push_back(problem.reason);
    }
    std::uint32_t value = isOwnCell ? OwnCell : None;
    if (!isOwnCell && !problem.value.empty()) {
        value = FirstOther + static_cast<std::uint32_t>(m_values.size());
        m_values.push_back(problem.value);
    }
    m_noted.push_back({.line = static_cast<std::uint32_t>(problem.line),
                       .file = static_cast<std::uint16_t>(problem.file),
                       .level = problem.level,
                       .column = column->second,
                       .value = value,
                       .reason = *reason});
}

void Problems::settle()
{
    if (!std::ranges::is_sorted(m_noted, {}, placeOf))
        std::ranges::stable_sort(m_noted, {}, placeOf);
    auto kept = m_noted.begin();
    auto rowBegin = kept;
    for (auto noted = m_noted.begin(); noted != m_noted.end(); ++noted) {
        if (rowBegin == kept || placeOf(*rowBegin) != placeOf(*noted))
            rowBegin = kept;
        const bool isSaid = std::any_of(rowBegin, kept, [&](const Noted &one) {
            return one.column == noted->column && one.reason == noted->reason;
        });
        if (!isSaid)
            *kept++ = *noted;
    }
    m_noted.erase(kept, m_noted.end());
}

Problem Problems::at(std::size_t index) const
{
    const Noted &noted = m_noted[index];
    return {.file = noted.file,
            .line = static_cast<int>(noted.line),
            .column = m_columns[noted.column],
            .value = noted.value < FirstOther ? std::string_view() : m_values[noted.value - FirstOther],
            .reason = m_reasons[noted.reason],
            .level = noted.level};
}

} // namespace chulie
