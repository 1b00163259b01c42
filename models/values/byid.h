#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace chulie::values {

/// A value for each row of a table, found by the row's id without a search. Ids are small and dense: those
/// that are not, in a file that a stranger made, are kept apart.
template <typename T>
class ById
{
public:
    /// The value of \a id, made where there is none.
    T &operator[](std::int64_t id)
    {
        if (id < 0 || id > largestDense)
            return m_others[id];
        const auto place = static_cast<std::size_t>(id);
        if (place >= m_values.size())
            m_values.resize(2 * place + 1);
        return m_values[place];
    }

    /// The value of \a id, or T() where there is none.
    [[nodiscard]] T value(std::int64_t id) const
    {
        const auto place = static_cast<std::size_t>(id);
        if (place < m_values.size())
            return m_values[place];
        const auto found = m_others.find(id);
        return found == m_others.end() ? T() : found->second;
    }

private:
    static constexpr std::int64_t largestDense = 1 << 26;

    std::vector<T> m_values;
    std::unordered_map<std::int64_t, T> m_others;
};

/// A mark for each row: a bool that has an address.
using Marks = ById<char>;

} // namespace chulie::values
