#include "models/search/searchindex.h"

#include "models/search/pinyin.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace chulie::search {

namespace {

/// Between rows: no query holds it.
constexpr char rowEnd = '\0';

std::vector<std::string_view> words(std::string_view query)
{
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from < query.size();) {
        const std::size_t end = std::min(query.find_first_of(" \n\t", from), query.size());
        if (end > from)
            parts.push_back(query.substr(from, end - from));
        from = end + 1;
    }
    // The longest is the rarest: it leads, the others are asked of what it found.
    std::ranges::stable_sort(parts, std::ranges::greater(), &std::string_view::size);
    return parts;
}

} // namespace

void SearchIndex::clear()
{
    m_text.clear();
    m_starts = {0};
}

void SearchIndex::add(std::string_view keys)
{
    m_text += keys;
    m_text += rowEnd;
    m_starts.push_back(m_text.size());
}

void SearchIndex::set(std::size_t row, std::string_view keys)
{
    const std::size_t old = m_starts[row + 1] - m_starts[row] - 1;
    m_text.replace(m_starts[row], old, keys);
    for (std::size_t i = row + 1; i < m_starts.size(); ++i)
        m_starts[i] += keys.size() - old; // also where it is less: unsigned numbers wrap
}

std::string_view SearchIndex::row(std::size_t row) const
{
    return std::string_view(m_text).substr(m_starts[row], m_starts[row + 1] - m_starts[row] - 1);
}

std::vector<int> SearchIndex::find(std::string_view query) const
{
    std::vector<int> found;
    const std::string form = searchForm(query);
    const auto parts = words(form);
    if (parts.empty()) {
        found.resize(size());
        std::iota(found.begin(), found.end(), 0);
        return found;
    }
    const char *const begin = m_text.data();
    const char *const end = begin + m_text.size();
    auto start = m_starts.begin();
    for (const char *at = begin;;) {
        at = static_cast<const char *>(
            memmem(at, static_cast<std::size_t>(end - at), parts[0].data(), parts[0].size()));
        if (!at)
            return found;
        start = std::upper_bound(start, m_starts.end(), static_cast<std::size_t>(at - begin));
        const auto which = static_cast<std::size_t>(start - m_starts.begin()) - 1;
        const auto has = [keys = row(which)](std::string_view word) { return keys.find(word) != keys.npos; };
        if (std::all_of(parts.begin() + 1, parts.end(), has))
            found.push_back(static_cast<int>(which));
        at = begin + *start;
    }
}

} // namespace chulie::search
