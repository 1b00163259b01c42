#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace chulie::values {

/// Short lists in one vector: together they take two allocations, however many they are.
template <typename T>
class Lists
{
public:
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::span<const T> operator[](std::size_t at) const
    {
        const std::size_t from = at == 0 ? 0 : m_ends[at - 1];
        return {m_all.data() + from, m_ends[at] - from};
    }
    /// The last one.
    [[nodiscard]] std::span<T> last()
    {
        const std::size_t from = m_ends.size() < 2 ? 0 : m_ends[m_ends.size() - 2];
        return {m_all.data() + from, m_all.size() - from};
    }

    void reserve(std::size_t size)
    {
        m_all.reserve(size);
        m_ends.reserve(size);
    }
    /// Begins another one.
    void begin() { m_ends.push_back(static_cast<std::uint32_t>(m_all.size())); }
    /// Adds \a one to the last one.
    void add(const T &one)
    {
        m_all.push_back(one);
        ++m_ends.back();
    }
    void add(std::span<const T> some)
    {
        for (const T &one : some)
            add(one);
    }

private:
    std::vector<T> m_all;
    std::vector<std::uint32_t> m_ends;
};

} // namespace chulie::values
