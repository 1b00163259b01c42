#pragma once

#include <algorithm>
#include <compare>
#include <initializer_list>
#include <map>
#include <utility>
#include <vector>

namespace chulie::values {

/// A map of few values in one sorted vector. It is read as a std::map is, and takes one allocation where that
/// takes one a value.
template <typename Key, typename T>
class FlatMap
{
public:
    using Entry = std::pair<Key, T>;
    using const_iterator = typename std::vector<Entry>::const_iterator;

    FlatMap() = default;
    FlatMap(const std::map<Key, T> &values) : m_entries(values.begin(), values.end()) {}
    FlatMap(std::initializer_list<std::pair<const Key, T>> values) : FlatMap(std::map<Key, T>(values)) {}
    /// \a entries in any order; no two have one key.
    explicit FlatMap(std::vector<Entry> entries) : m_entries(std::move(entries))
    {
        std::ranges::sort(m_entries, {}, &Entry::first);
    }

    [[nodiscard]] const_iterator begin() const { return m_entries.begin(); }
    [[nodiscard]] const_iterator end() const { return m_entries.end(); }
    [[nodiscard]] bool empty() const { return m_entries.empty(); }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    void reserve(std::size_t size) { m_entries.reserve(size); }

    [[nodiscard]] const_iterator find(const Key &key) const
    {
        const auto place = std::ranges::lower_bound(m_entries, key, {}, &Entry::first);
        return place != m_entries.end() && place->first == key ? place : m_entries.end();
    }
    [[nodiscard]] bool contains(const Key &key) const { return find(key) != end(); }
    /// Sets the value of \a key. In the order of the keys it takes no search.
    void set(const Key &key, T value)
    {
        if (m_entries.empty() || m_entries.back().first < key) {
            m_entries.emplace_back(key, std::move(value));
            return;
        }
        const auto place = std::ranges::lower_bound(m_entries, key, {}, &Entry::first);
        if (place != m_entries.end() && place->first == key)
            place->second = std::move(value);
        else
            m_entries.emplace(place, key, std::move(value));
    }
    /// Its entries, in order; it is empty then.
    [[nodiscard]] std::vector<Entry> take() { return std::exchange(m_entries, {}); }

    friend auto operator<=>(const FlatMap &, const FlatMap &) = default;
    friend bool operator==(const FlatMap &, const FlatMap &) = default;

private:
    std::vector<Entry> m_entries;
};

} // namespace chulie::values
