#include "models/exchange/problems.h"

#include <algorithm>
#include <utility>

namespace chulie::exchange {

std::uint32_t Problems::columnOf(std::string_view label)
{
    const auto [column, isNew] =
        m_columnNumbers.try_emplace(label, static_cast<std::uint32_t>(m_columns.size()));
    if (isNew)
        m_columns.push_back(label);
    return column->second;
}

std::uint32_t Problems::reasonOf(const QString &reason)
{
    if (const auto known = m_reasonNumbers.constFind(reason); known != m_reasonNumbers.constEnd())
        return *known;
    m_reasons.push_back(reason);
    return *m_reasonNumbers.insert(reason, static_cast<std::uint32_t>(m_reasons.size() - 1));
}

std::uint32_t Problems::kindOf(const Kind &kind)
{
    const auto [known, isNew] = m_kindNumbers.try_emplace(kind, static_cast<std::uint32_t>(m_kinds.size()));
    if (isNew)
        m_kinds.push_back(kind);
    return known->second;
}

void Problems::add(const Problem &problem, bool isOwnCell)
{
    const Value value = isOwnCell ? Value::OwnCell : problem.value.empty() ? Value::None : Value::Other;
    const Noted noted{.line = static_cast<std::uint32_t>(problem.line),
                      .kind = kindOf({.file = static_cast<std::uint16_t>(problem.file),
                                      .level = problem.level,
                                      .value = value,
                                      .column = columnOf(problem.column),
                                      .reason = reasonOf(problem.reason)})};
    if (!m_noted.empty() && m_noted.back() == noted)
        return;
    m_noted.push_back(noted);
    if (value == Value::Other)
        m_values.try_emplace(noted, problem.value);
}

void Problems::cutTo(std::size_t size)
{
    for (; m_noted.size() > size; m_noted.pop_back())
        m_values.erase(m_noted.back());
}

std::pair<std::uint16_t, std::uint32_t> Problems::placeOf(const Noted &noted) const
{
    return {m_kinds[noted.kind].file, noted.line};
}

bool Problems::saySame(const Noted &one, const Noted &other) const
{
    const Kind &a = m_kinds[one.kind];
    const Kind &b = m_kinds[other.kind];
    return a.column == b.column && a.reason == b.reason;
}

/// Sorts by place. What was reported while the files were read is in order already, and by far the most: only
/// what comes after it is copied.
void Problems::sortByPlace()
{
    const auto place = [this](const Noted &noted) { return placeOf(noted); };
    auto head = std::ranges::is_sorted_until(m_noted, {}, place);
    std::vector<Noted> rest(head, m_noted.end());
    std::ranges::stable_sort(rest, {}, place);
    for (auto to = m_noted.end(); !rest.empty();) {
        if (head != m_noted.begin() && place(rest.back()) < place(*std::prev(head))) {
            *--to = *--head;
        } else {
            *--to = rest.back();
            rest.pop_back();
        }
    }
}

void Problems::settle()
{
    sortByPlace();
    auto kept = m_noted.begin();
    auto rowBegin = kept;
    for (auto noted = m_noted.begin(); noted != m_noted.end(); ++noted) {
        if (rowBegin == kept || placeOf(*rowBegin) != placeOf(*noted))
            rowBegin = kept;
        if (std::none_of(rowBegin, kept, [&](const Noted &one) { return saySame(one, *noted); }))
            *kept++ = *noted;
    }
    m_noted.erase(kept, m_noted.end());
}

std::size_t Problems::firstOf(int file) const
{
    const auto first = std::ranges::lower_bound(
        m_noted, file, {}, [this](const Noted &noted) { return int{m_kinds[noted.kind].file}; });
    return static_cast<std::size_t>(first - m_noted.begin());
}

Problem Problems::at(std::size_t index) const
{
    const Noted &noted = m_noted[index];
    const Kind &kind = m_kinds[noted.kind];
    return {.file = kind.file,
            .line = static_cast<int>(noted.line),
            .column = m_columns[kind.column],
            .value = kind.value == Value::Other ? m_values.at(noted) : std::string_view(),
            .reason = m_reasons[kind.reason],
            .level = kind.level};
}

} // namespace chulie::exchange
