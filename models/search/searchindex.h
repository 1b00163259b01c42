#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::search {

/// Texts that are searched at every key stroke: those of 50,000 households lie in one stretch of memory of a
/// few megabytes, which is looked through from end to end in a millisecond or two.
class SearchIndex
{
public:
    void clear();
    /// Adds what the next row (0, 1, 2 …) is found by, in search form: Pinyin::keys, numbers, codes. A line
    /// each; a search finds within a line.
    void add(std::string_view keys);
    /// Replaces what row \a row is found by.
    void set(std::size_t row, std::string_view keys);

    [[nodiscard]] std::size_t size() const { return m_starts.size() - 1; }

    /// The rows, in order, in which every word of \a query occurs. A blank query finds all.
    [[nodiscard]] std::vector<int> find(std::string_view query) const;

private:
    [[nodiscard]] std::string_view row(std::size_t row) const;

    std::string m_text;
    std::vector<std::size_t> m_starts = {0}; ///< of each row, and the end
};

} // namespace chulie::search
